import * as fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { buildCsv } from '../../../core/exports/build-csv.ts';
import { guardFormula, unguardFormula } from '../../../core/exports/formula-guard.ts';
import { QUOTE_COLUMNS } from '../../../core/exports/quote-columns.ts';
import { samplePaper, sampleQuote } from './sample-evidence.ts';

/** A parser of RFC 4180 that is not the library's: quotation marks around every cell, doubled inside. */
function parse(csv: string): string[][] {
  const text = csv.replace(/^\uFEFF/, '');
  const rows: string[][] = [[]];
  for (const [, cell, end] of text.matchAll(/"((?:[^"]|"")*)"(,|\r\n)/g)) {
    rows.at(-1)!.push(cell!.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

describe('guardFormula', () => {
  const odd = fc.stringMatching(/^['\s=+@\-\uff1da]{0,6}$/);

  it('can be undone', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), odd), (text) => unguardFormula(guardFormula(text)) === text));
  });

  it.each(['=1+1', ' =1', '\n=1', '\u00a0@x', '+£2m', '-5', '\t1', '\uff1d1', "'=1", "''=1"])(
    'puts an apostrophe before %j',
    (text) => expect(guardFormula(text)).toBe(`'${text}`),
  );

  it.each(['We will cut.', 'a=b', '', "it's", '5 - 3', '£2m'])('leaves %j', (text) =>
    expect(guardFormula(text)).toBe(text),
  );
});

describe('buildCsv', () => {
  const column = (title: string) => QUOTE_COLUMNS.findIndex((other) => other.title === title);

  it('has every quote as a row, character for character', () => {
    const words = fc.oneof(fc.string({ minLength: 1 }), fc.stringMatching(/^[",\r\n=é]{1,9}$/));
    fc.assert(
      fc.property(fc.array(fc.tuple(words, words), { maxLength: 4 }), (all) => {
        const writer = buildCsv();
        const quotes = all.map(([exact, note]) => ({ ...sampleQuote, exact, note }));
        const csv =
          writer.papers([samplePaper]) +
          writer.quotes(quotes) +
          writer.folders([]) +
          writer.reports([]) +
          writer.end();
        expect(csv.startsWith('\uFEFF')).toBe(true);
        const [head, ...rows] = parse(csv);
        // Another writer of CSV makes the very same of these cells.
        const again = Papa.unparse([head!, ...rows], { quotes: true, newline: '\r\n' });
        expect(csv).toBe(`\uFEFF${again}\r\n`);
        expect(head).toEqual(QUOTE_COLUMNS.map(({ title }) => title));
        const back = (title: string) => rows.map((row) => unguardFormula(row[column(title)]!));
        expect(back('Quote')).toEqual(quotes.map(({ exact }) => exact));
        expect(back('Note')).toEqual(quotes.map(({ note }) => note));
        for (const row of rows) expect(row).toHaveLength(QUOTE_COLUMNS.length);
      }),
    );
  });

  it('says in a last column what was masked, and has none where nothing was', () => {
    const masked = [{ what: 'postcode' as const, count: 1 }];
    const writer = buildCsv({ masked });
    const [head, row] = parse(writer.papers([samplePaper]) + writer.quotes([sampleQuote]) + writer.end());
    expect(head).toEqual([...QUOTE_COLUMNS.map(({ title }) => title), 'Masked']);
    expect(row!.at(-1)).toBe('Private words were masked before this was saved: postcode (in 1 record).');
  });

  it('lets no cell begin as a formula', () => {
    const writer = buildCsv();
    writer.papers([{ ...samplePaper, title: '=HYPERLINK("http://a.example")' }]);
    const [, row] = parse(writer.quotes([{ ...sampleQuote, note: '\n@x', tags: ['=a'] }]));
    expect(row![column('Document')]).toBe(`'=HYPERLINK("http://a.example")`);
    expect(row![column('Note')]).toBe("'\n@x");
    for (const cell of row!) expect(cell).not.toMatch(/^[\s]*[=+\-@]/);
  });
});
