import { expect, it } from 'vitest';
import { EXPORT_FORMATS, exportFileName } from '../../../core/exports/formats.ts';
import { sampleHeader, samplePaper, sampleQuote } from './sample-evidence.ts';
import { taskWith } from './task-with.ts';

it('puts the day into the name of a file', () => {
  expect(exportFileName({ fileName: 'minuted-quotes.csv' }, sampleHeader.exportedAt)).toBe(
    'minuted-quotes-2026-02-03.csv',
  );
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
