import { expect, it } from 'vitest';
import { parsePhraseLines } from '../../../core/phrases/parse-phrase-lines.ts';

it('reads phrases with and without names, and leaves out notes', () => {
  expect(
    parsePhraseLines('; mine\r\nDEM-01 : manage~ ..2 demand\n\n  Waiting : waiting list \n long wait'),
  ).toEqual({
    entries: [
      { line: 2, column: 10, name: 'DEM-01', pattern: 'manage~ ..2 demand' },
      { line: 4, column: 13, name: 'Waiting', pattern: 'waiting list' },
      { line: 5, column: 2, name: '', pattern: 'long wait' },
    ],
    errors: [],
  });
});

it('names the line and the column of a mistake and reads the rest', () => {
  const { entries, errors } = parsePhraseLines('one : cut ..6\n(waiting list\n : x ..2\ntwo : cap on plans');
  expect(entries.map(({ name }) => name)).toEqual(['two']);
  expect(errors.map(({ line, column }) => [line, column])).toEqual([
    [1, 11],
    [2, 1],
    [3, 6],
  ]);
  expect(errors[0]?.message).toContain('A gap needs a word on both sides');
});
