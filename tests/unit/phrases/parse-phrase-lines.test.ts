import { expect, it } from 'vitest';
import { parsePhraseLines } from '../../../core/phrases/parse-phrase-lines.ts';

it('reads names and phrases, and leaves out notes', () => {
  expect(parsePhraseLines('; mine\r\nDEM-01 : manage~ ..2 demand\n\n  Waiting : waiting list ')).toEqual({
    entries: [
      { line: 2, name: 'DEM-01', pattern: 'manage~ ..2 demand' },
      { line: 4, name: 'Waiting', pattern: 'waiting list' },
    ],
    errors: [],
  });
});

it('names the line and the column of a mistake and reads the rest', () => {
  const { entries, errors } = parsePhraseLines('one : cut ..6\nwaiting list\n : x\ntwo : cap on plans');
  expect(entries.map(({ name }) => name)).toEqual(['two']);
  expect(errors.map(({ line, column }) => [line, column])).toEqual([
    [1, 11],
    [2, 1],
    [3, 1],
  ]);
  expect(errors[0]?.message).toContain('A gap needs a word on both sides');
});
