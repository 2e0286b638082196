import * as fc from 'fast-check';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { readRecords } from '../../../core/exports/csv-records.ts';

function rowsOf(pieces: readonly string[]): string[][] | null {
  const reader = readRecords();
  const rows: string[][] = [];
  for (const piece of pieces) {
    const found = reader.take(piece);
    if (!found) return null;
    rows.push(...found);
  }
  const last = reader.end();
  return last && [...rows, ...last];
}

/** Cells of what makes tables hard, in quotation marks wherever a spreadsheet would put them, or all of them. */
const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\n', '\r', '\t', ' ', '’') });
const table = fc.record({
  rows: fc.array(fc.tuple(cell, cell, cell), { maxLength: 6 }),
  form: fc.record({
    delimiter: fc.constantFrom(',', ';', '\t'),
    newline: fc.constantFrom('\r\n', '\n'),
    quotes: fc.boolean(),
  }),
});

it('reads what was written, wherever it is cut', () => {
  fc.assert(
    fc.property(
      table,
      fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }),
      ({ rows, form }, steps) => {
        const all = [['One', 'Two', 'Three'], ...rows];
        const text = `${Papa.unparse(all, form)}${form.newline}`;
        const pieces: string[] = [];
        for (let at = 0, turn = 0; at < text.length; turn += 1) {
          const next = at + steps[turn % steps.length]!;
          pieces.push(text.slice(at, next));
          at = next;
        }
        expect(rowsOf(pieces)).toEqual(all);
      },
    ),
    { numRuns: 1000 },
  );
});

it('reads old Mac line ends, and a last line without an end', () => {
  expect(rowsOf(['One,Two\r', 'a,b\rc,"d', '\r"'])).toEqual([
    ['One', 'Two'],
    ['a', 'b'],
    ['c', 'd\r'],
  ]);
});

it.each([
  ['a quotation mark that is never closed', ['One,Two\r\n', '"a,b\r\n']],
  ['a quotation mark that closes too early', ['One,Two\r\n"a"b,c\r\n']],
  ['no table', ['One Two', ' three']],
  ['a first line without an end', Array.from({ length: 11 }, () => 'a'.repeat(100_000))],
])('says of %s that it is no table', (_, pieces) => expect(rowsOf(pieces)).toBeNull());
