import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { NOT_CHECKED, notReadId } from '../../../core/evidence/not-read.ts';
import { EXPORT_FORMATS } from '../../../core/exports/formats.ts';
import { createCsvReader } from '../../../core/exports/read-csv.ts';
import { readZip } from '../../../core/exports/zip/read-zip.ts';
import { sampleHeader, samplePaper, sampleQuote } from './sample-evidence.ts';
import { taskWith } from './task-with.ts';

const address = samplePaper.addresses[0]!.address;
const foreign = { ...samplePaper, sha256: notReadId(address), title: 'Marked elsewhere' };
const quotes = [sampleQuote, { ...sampleQuote, id: 'c'.repeat(32), paper: foreign.sha256 }];
const ONE = 'One quote came from another program';

async function textOf(id: string, papers = [samplePaper, foreign], kept = quotes): Promise<string> {
  const format = EXPORT_FORMATS.find((one) => one.id === id)!;
  const writer = format.build(sampleHeader, taskWith());
  const pieces = [writer.papers(papers), writer.quotes(kept), await writer.end()];
  const file = new Blob(pieces as BlobPart[]);
  if (id !== 'xlsx' && id !== 'docx') return file.text();
  const entries = [...(await readZip(file, 1e9)).values()];
  return (await Promise.all(entries.map(async (entry) => (await entry.read()).text()))).join('\n');
}

const count = (text: string, words: string) => text.split(words).length - 1;

describe('quotes of papers that Minuted never read', () => {
  it.each(['markdown', 'text', 'report', 'docx', 'xlsx'])(
    'are marked in %s, and the method says so',
    async (id) => {
      const text = await textOf(id);
      expect(count(text, NOT_CHECKED)).toBe(1);
      expect(text).toContain(ONE);
      const without = await textOf(id, [samplePaper], [sampleQuote]);
      expect(without).not.toContain(NOT_CHECKED);
      expect(without).not.toContain(ONE);
    },
  );

  it('are marked in a column of a CSV, which tables of older versions may lack', async () => {
    const rows = Papa.parse<Record<string, string>>((await textOf('csv')).replace(/^\uFEFF/, ''), {
      header: true,
      skipEmptyLines: true,
    }).data;
    expect(rows.map(({ Checked }) => Checked)).toEqual(['', NOT_CHECKED]);
    const columns = Object.keys(rows[0]!).filter((title) => title !== 'Checked');
    const older = Papa.unparse(rows, { columns });
    const reader = createCsvReader();
    const quotes = reader.take(older);
    expect([...quotes, ...reader.end().quotes]).toHaveLength(2);
  });
});
