import { describe, expect, it } from 'vitest';
import { createWordTable } from '../../../core/phrases/word-table.ts';
import { hashOf } from '../../../core/text/plain-word.ts';

describe('the word table', () => {
  it('tells words apart that have the same hash, and asks once for each', () => {
    const asked: string[] = [];
    const table = createWordTable((word) => asked.push(word));
    const text = 'Aa BB Aa BB';
    expect(hashOf(text, 0, 2)).toBe(hashOf(text, 3, 5));
    expect([0, 3, 6, 9].map((at) => table.get(text, at, at + 2, hashOf(text, at, at + 2)))).toEqual([
      1, 2, 1, 2,
    ]);
    expect(asked).toEqual(['Aa', 'BB']);
  });

  it('answers rightly for more different words than it keeps', () => {
    const table = createWordTable(Number);
    for (const round of [1, 2])
      for (let number = 0; number < 70_000; number += 1) {
        const text = `${number}`;
        if (table.get(text, 0, text.length, hashOf(text, 0, text.length)) !== number)
          throw new Error(`${text} in round ${round}`);
      }
    expect(table.get('a 12 b', 2, 4, hashOf('a 12 b', 2, 4))).toBe(12);
  });
});
