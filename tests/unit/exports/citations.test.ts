import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { Cite } from '@citation-js/core';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Citation, CitedFieldName } from '../../../core/evidence/citation.ts';
import type { Paper } from '../../../core/evidence/paper.ts';
import type { Quote } from '../../../core/evidence/quote.ts';
import { buildBiblatex } from '../../../core/exports/build-biblatex.ts';
import { buildCsl } from '../../../core/exports/build-csl.ts';
import type { ExportWriter } from '../../../core/exports/build-evidence.ts';
import { buildRis } from '../../../core/exports/build-ris.ts';
import { anyLocker } from './hostile.ts';
import { sampleHeader, samplePaper, sampleQuote } from './sample-evidence.ts';

type Item = Record<string, unknown> & { URL?: string; issued?: { 'date-parts': number[][] } };
const readers = { csl: '@csl/list+object', ris: '@ris/file', biblatex: '@biblatex/text' };
const builders = { csl: buildCsl, ris: buildRis, biblatex: buildBiblatex };
const formats = ['csl', 'ris', 'biblatex'] as const;

function write(writer: ExportWriter, papers: Paper[], quotes: Quote[]): string {
  return writer.papers(papers) + writer.quotes(quotes) + writer.folders([]) + writer.end();
}
/** What citation-js makes of a file. */
function readBack(format: (typeof formats)[number], text: string): Item[] {
  const input = format === 'csl' ? JSON.parse(text) : text;
  if (format !== 'csl' && text === '') return [];
  return new Cite(input, { forceType: readers[format] }).data as Item[];
}
function cited(values: Partial<Record<CitedFieldName, string>>): Citation {
  const typed = Object.entries(values).map(([name, value]) => [
    name,
    { detected: value, from: null, typed: null },
  ]);
  return { ...samplePaper.citation, ...Object.fromEntries(typed) };
}
const paper = {
  ...samplePaper,
  citation: cited({ council: 'Kent, Medway & Co Council', body: 'Cabinet', meetingDate: '2026-03-07' }),
};
const address = 'https://council.example/a_b/report%20one.pdf?T=10&x=~%7Bé#page=2';
const quote = {
  ...sampleQuote,
  address,
  citation: cited({ reportTitle: 'High needs: 50% & #1_a', agendaItem: '9' }),
};

describe.each(formats)('%s', (format) => {
  it('says in each item what was masked in the export', () => {
    const masked = [{ what: 'postcode' as const, count: 2 }];
    const items = readBack(format, write(builders[format]({ ...sampleHeader, masked }), [paper], [quote]));
    expect(JSON.stringify(items)).toContain(
      'Private words were masked before this was saved: postcode (in 2 records).',
    );
    expect(write(builders[format](sampleHeader), [paper], [quote])).not.toContain('masked');
  });

  it('is read by another program with the same title, address and dates', () => {
    const [item, ...rest] = readBack(format, write(builders[format](sampleHeader), [paper], [quote]));
    expect(rest).toEqual([]);
    expect(item).toMatchObject({
      type: 'report',
      title: 'High needs: 50% & #1_a',
      URL: 'https://council.example/a_b/report%20one.pdf?T=10&x=~%7B%C3%A9#page=2',
      issued: { 'date-parts': [[2026, 3, 7]] },
      accessed: { 'date-parts': [[2026, 1, 2]] },
    });
    expect(JSON.stringify(item)).toContain('We will manage de-mand.');
    expect(JSON.stringify(item)).toContain('paragraph 4.24; pack page 131; PDF page 1');
  });

  it('has an item for each report of a pack, and none for a paper without quotes', () => {
    const second = {
      ...quote,
      id: 'c'.repeat(32),
      citation: cited({ reportTitle: 'Budget', agendaItem: '10' }),
    };
    const third = { ...quote, id: 'd'.repeat(32), exact: 'Again.' };
    const other = { ...paper, sha256: 'e'.repeat(64), title: 'Not quoted' };
    const items = readBack(
      format,
      write(builders[format](sampleHeader), [paper, other], [quote, second, third]),
    );
    expect(items.map(({ title }) => title)).toEqual(['High needs: 50% & #1_a', 'Budget']);
    expect(new Set(items.map(({ id }) => id)).size).toBe(2);
  });

  it('has as many items, with the same addresses, whatever the words are', () => {
    fc.assert(
      fc.property(anyLocker, ({ papers, quotes }) => {
        const truth = JSON.parse(write(buildCsl(sampleHeader), papers, quotes)) as Item[];
        const items = readBack(format, write(builders[format](sampleHeader), papers, quotes));
        expect(items.map(({ URL }) => URL)).toEqual(truth.map(({ URL }) => URL));
        expect(items.map(({ issued }) => issued?.['date-parts'])).toEqual(
          truth.map(({ issued }) => issued?.['date-parts']),
        );
      }),
    );
  });
});

it('writes RIS with a note for each quote, no line break in a value and no tag of HTML', () => {
  fc.assert(
    fc.property(anyLocker, ({ papers, quotes }) => {
      const text = write(buildRis(sampleHeader), papers, quotes);
      for (const line of text.split('\r\n')) {
        expect(line).toMatch(/^$|^[A-Z][A-Z0-9] {2}- /);
        expect(line).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
        if (line.startsWith('N1')) expect(line).not.toContain('<');
      }
      expect(text.match(/^N1 {2}- “/gm) ?? []).toHaveLength(quotes.length);
      expect(text.match(/^TY {2}- RPRT\r$/gm)?.length).toBe(text.match(/^ER {2}- \r$/gm)?.length);
    }),
  );
});

it('writes BibLaTeX with balanced brackets and nothing outside its fields', () => {
  fc.assert(
    fc.property(anyLocker, ({ papers, quotes }) => {
      const text = write(buildBiblatex(sampleHeader), papers, quotes);
      let depth = 0;
      for (const char of text) {
        depth += char === '{' ? 1 : char === '}' ? -1 : 0;
        expect(depth).toBeGreaterThanOrEqual(0);
      }
      expect(depth).toBe(0);
      for (const line of text.split('\n'))
        expect(line).toMatch(/^$|^\}$|^@report\{[a-z0-9-]+,$|^ {2}[a-z]+ = \{.*\},$/u);
    }),
  );
});
