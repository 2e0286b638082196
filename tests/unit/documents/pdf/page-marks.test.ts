import { describe, expect, it } from 'vitest';
import { findPageMarks } from '../../../../documents/pdf/page-marks.ts';

const marksOf = (edges: string[][], labels: string[] | null = null) =>
  [
    ...findPageMarks(
      edges.map((lines, index) => ({ page: index + 1, edges: lines })),
      labels,
    ).values(),
  ].map(({ packPage, reportPage, agendaItem }) => [packPage, reportPage, agendaItem]);

describe('findPageMarks', () => {
  it('tells the stamp of a pack from the number of the report', () => {
    expect(
      marksOf([
        ['Agenda Item 9', 'Page 131'],
        ['Page 132', '2'],
        ['3', 'Page 133'],
        ['Page 134', 'Agenda Item 10'],
      ]),
    ).toEqual([
      ['131', null, '9'],
      ['132', '2', null],
      ['133', '3', null],
      ['134', null, '10'],
    ]);
  });

  it('takes "Page 7" alone for the report’s own number', () => {
    expect(marksOf([[], ['Page 2'], ['Page 3']])).toEqual([
      [null, null, null],
      [null, '2', null],
      [null, '3', null],
    ]);
    expect(marksOf([['Page 1 of 2'], ['Page 2 of 2']])).toEqual([
      [null, '1', null],
      [null, '2', null],
    ]);
  });

  it('knows a page cut out of a pack by numbers that begin later', () => {
    expect(marksOf([['Page 57'], ['Page 58'], ['Page 59']]).map(([pack]) => pack)).toEqual([
      '57',
      '58',
      '59',
    ]);
    // Reports put one after the other begin anew: no pack.
    expect(marksOf([['Page 1'], ['Page 2'], ['Page 1'], ['Page 2']]).map(([pack]) => pack)).toEqual(
      Array.from({ length: 4 }, () => null),
    );
  });

  it('takes no number of a table for a page number', () => {
    expect(marksOf([['640'], ['590'], ['- 3 -']]).map(([, own]) => own)).toEqual([null, null, '3']);
  });

  it('takes the numbers that go on from page to page, Roman ones too, and those in a header', () => {
    const own = (edges: string[][]) => marksOf(edges).map(([, number]) => number);
    expect(own([['Authors'], ['ii'], ['iii'], ['1'], ['2']])).toEqual([null, 'ii', 'iii', '1', '2']);
    // A page without a number stands between.
    expect(own([[], ['2'], ['3'], ['4'], [], ['6'], ['19']])).toEqual([null, '2', '3', '4', null, '6', null]);
    const header = (number: number) =>
      number % 2 === 0 ? `${number} Budget book 2025` : `Budget book | ${number}`;
    expect(own([[header(7)], [header(8)], [header(9)]])).toEqual(['7', '8', '9']);
    expect(own([['Table 1'], ['Table 2'], ['Table 3']])).toEqual([null, null, null]);
  });

  it('takes the label of the PDF where the page says nothing', () => {
    expect(marksOf([[], [], ['7']], ['i', 'ii', '3']).map(([, own]) => own)).toEqual(['i', 'ii', null]);
  });
});
