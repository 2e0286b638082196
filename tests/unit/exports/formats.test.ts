import { expect, it } from 'vitest';
import { buildEvidence } from '../../../core/exports/build-evidence.ts';
import { buildMarkdown } from '../../../core/exports/build-markdown.ts';
import { buildText } from '../../../core/exports/build-text.ts';
import { EXPORT_FORMATS, exportFileName } from '../../../core/exports/formats.ts';
import { readEvidence } from '../../../core/exports/read-evidence.ts';
import { sampleHeader, samplePaper, sampleQuote } from './sample-evidence.ts';
import { taskWith } from './task-with.ts';

it('puts the day into the name of a file', () => {
  expect(exportFileName({ fileName: 'minuted-quotes.csv' }, sampleHeader.exportedAt)).toBe(
    'minuted-quotes-2026-02-03.csv',
  );
});

it('puts what is inside into the name of a file, in letters that every system takes', () => {
  const name = (inside: Parameters<typeof exportFileName>[2]) =>
    exportFileName({ fileName: 'minuted-quotes.csv' }, sampleHeader.exportedAt, inside);
  expect(name({ part: 'Tribunal appeal: Łódź & Zoë / “2026”', isMasked: true })).toBe(
    'minuted-quotes-tribunal-appeal-odz-zoe-2026-masked-2026-02-03.csv',
  );
  expect(name({ part: '../..' })).toBe('minuted-quotes-2026-02-03.csv');
  expect(name({ part: 'long '.repeat(40) }).length).toBeLessThan(80);
});

it('says of what people read that something was masked, and in evidence.json how often', async () => {
  const masked = [{ what: 'postcode' as const, count: 2 }];
  const says = 'Private words were masked before this was saved: postcode (in 2 records).';
  for (const build of [buildText, buildMarkdown])
    expect(
      build({ ...sampleHeader, masked })
        .end()
        .replaceAll('\\', ''),
    ).toContain(says);
  const evidence = readEvidence(buildEvidence({ ...sampleHeader, masked }).end());
  expect(evidence.ok && evidence.value.masked).toEqual(masked);
});

it('has every id and every name of a file once', () => {
  for (const key of ['id', 'label', 'fileName'] as const)
    expect(new Set(EXPORT_FORMATS.map((format) => format[key])).size).toBe(EXPORT_FORMATS.length);
});

it.each(EXPORT_FORMATS)('$id writes a locker, and an empty one', async ({ build }) => {
  const full = build(sampleHeader, taskWith());
  const parts = [full.papers([samplePaper]), full.quotes([sampleQuote]), full.folders([]), await full.end()];
  const empty = await build(sampleHeader, taskWith()).end();
  expect(new Blob(parts).size).toBeGreaterThan(new Blob([empty]).size);
});
