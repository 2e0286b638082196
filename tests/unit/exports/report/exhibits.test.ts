import * as fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Paper } from '../../../../core/evidence/paper.ts';
import type { Quote } from '../../../../core/evidence/quote.ts';
import type { ExportTask } from '../../../../core/exports/export-task.ts';
import { buildExhibits } from '../../../../core/exports/report/exhibits/build-exhibits.ts';
import { xmlText } from '../../../../core/exports/report/exhibits/xml-text.ts';
import { cleanReading } from '../../../../core/text/clean-reading.ts';
import { anyLocker } from '../hostile.ts';
import { sampleHeader, samplePaper, sampleQuote } from '../sample-evidence.ts';
import { taskWith } from '../task-with.ts';
import { readMarkup, type Markup } from './read-markup.ts';

async function write(papers: Paper[], quotes: Quote[], task: ExportTask = taskWith()) {
  const writer = buildExhibits(sampleHeader, task);
  expect(writer.papers(papers) + writer.quotes(quotes) + writer.folders([]) + writer.reports([])).toBe('');
  return unzipSync(new Uint8Array(await (await writer.end()).arrayBuffer()));
}

function read(files: Record<string, Uint8Array>, name: string): Markup {
  return readMarkup(strFromU8(files[name]!).replace(/^<\?xml[^>]*\?>/, ''));
}
const DOCUMENT = 'word/document.xml';
const RELATIONS = 'word/_rels/document.xml.rels';

const council = { detected: 'Northbrook Council', from: null, typed: null };
const body = { detected: 'Schools Forum', from: null, typed: null };
const meetingDate = { detected: '2026-03-07', from: null, typed: null };
const paper = { ...samplePaper, citation: { ...samplePaper.citation, council, body, meetingDate } };
const bare = { ...paper, sha256: 'c'.repeat(64), title: 'Not quoted' };
const second = { ...sampleQuote, id: 'c'.repeat(32), exact: 'Costs are high.', pages: [2, 3] };
const image = new Blob(['of no account'], { type: 'image/webp' });
const picture = { page: 1, width: 2400, height: 300, image };

describe('buildExhibits', () => {
  it('numbers papers and passages, with pages and a gap for the page of the bundle', async () => {
    const { texts, tags } = read(await write([bare, paper], [second, sampleQuote]), DOCUMENT);
    const text = texts.join('|');
    for (const words of [
      'Doc 1: Report to the board',
      'Northbrook Council, Schools Forum, 7 March 2026. Read on 2 January 2026: ',
      '“We will manage de-mand.”',
      'Doc 1, Northbrook Council report to Schools Forum 7.3.26, para 4.24, bundle p. [\u00a0\u00a0\u00a0] (pack page 131, PDF page 1)',
      '(pack page 131, PDF pages 2–3)',
      '1 to 2',
      'The Tribunal decides what one child needs',
      'Read 2 papers of 1 council',
    ])
      expect(text).toContain(words);
    expect(text).not.toContain('Not quoted');
    expect(text).not.toContain('Ask why.');
    expect(tags.filter(({ name }) => name === 'w:numPr')).toHaveLength(2);
  });

  it('has a picture as PNG, no wider than the page', async () => {
    const files = taskWith([picture]).files;
    const toPng = async () => new Blob(['a PNG'], { type: 'image/png' });
    const made = await write([paper], [sampleQuote], taskWith([], { files: { ...files, toPng } }));
    const media = Object.keys(made).filter((name) => name.startsWith('word/media/'));
    expect(media).toEqual([expect.stringMatching(/\.png$/)]);
    expect(strFromU8(made[media[0]!]!)).toBe('a PNG');
    const extent = read(made, DOCUMENT).tags.find(({ name }) => name === 'wp:extent')!;
    // In English Metric Units, 9525 to a pixel.
    expect(extent.attributes).toEqual({ cx: String(600 * 9525), cy: String(75 * 9525) });
  });

  it('does without a picture that cannot be made out, or that nothing can turn into PNG', async () => {
    const files = taskWith([picture]).files;
    const toPng = () => Promise.reject(new DOMException('no picture', 'InvalidStateError'));
    for (const task of [taskWith([picture]), taskWith([], { files: { ...files, toPng } })])
      expect(Object.keys(await write([paper], [sampleQuote], task)).join()).not.toContain('media');
  });

  it('says how far it is, and stops when it is told to', async () => {
    const steps: string[] = [];
    const stop = new AbortController();
    const onProgress = (done: number, total: number) => {
      steps.push(`${done}/${total}`);
      stop.abort(new Error('Enough'));
    };
    const task = taskWith([], { onProgress, signal: stop.signal });
    await expect(write([paper], [sampleQuote, second], task)).rejects.toThrow('Enough');
    expect(steps).toEqual(['1/2']);
  });

  it('is well-formed with the words of every quote, whatever they are', async () => {
    const own = new Set(read(await write([paper], [sampleQuote]), DOCUMENT).tags.map(({ name }) => name));
    await fc.assert(
      fc.asyncProperty(anyLocker, async ({ papers, quotes }) => {
        const files = await write(papers, quotes);
        for (const [name, bytes] of Object.entries(files)) {
          const xml = strFromU8(bytes);
          expect(xml, name).not.toMatch(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u);
          if (name.endsWith('.xml') || name.endsWith('.rels')) read(files, name);
        }
        const { tags, texts } = read(files, DOCUMENT);
        for (const { name } of tags) expect(own).toContain(name);
        const shown = texts.filter((text) => /^“.*”$/s.test(text)).map((text) => text.slice(1, -1));
        const words = quotes.map(({ exact }) => xmlText(cleanReading(exact)) || xmlText(exact));
        expect(shown.sort()).toEqual(words.sort());
        const targets = read(files, RELATIONS).tags.flatMap(({ attributes }) =>
          attributes.TargetMode === 'External' ? attributes.Target! : [],
        );
        for (const target of targets) expect(target).toMatch(/^https?:\/\/[!-~]+$/);
      }),
      { numRuns: 50 },
    );
  });
});
