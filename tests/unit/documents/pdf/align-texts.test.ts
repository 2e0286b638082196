import fc from 'fast-check';
import { expect, it } from 'vitest';
import { alignTexts } from '../../../../documents/pdf/align-texts.ts';

/** What stands in `other` where `words` stand in `text`. */
function partner(text: string, words: string, other: string): string | null {
  const from = text.indexOf(words);
  const range = alignTexts(text, other).range(from, from + words.length);
  return range && other.slice(range.start, range.end);
}

it('finds the same words whatever the spaces', () => {
  expect(partner('reduce the number of plans', 'the number', 'reduce  thenumber\nof plans')).toBe(
    'thenumber',
  );
});

it('takes a ligature for its letters, and the other way round', () => {
  expect(partner('the high needs deficit grew', 'deficit', 'the high needs deﬁcit grew')).toBe('deﬁcit');
  expect(partner('the high needs deﬁcit grew', 'deﬁcit', 'the high needs deficit grew')).toBe('deficit');
});

it('goes on behind what only one of the two has', () => {
  expect(partner('alpha beta gamma delta', 'gamma delta', 'alpha XXXX beta gamma delta')).toBe('gamma delta');
  expect(partner('alpha XXXX beta gamma delta', 'gamma delta', 'alpha beta gamma delta')).toBe('gamma delta');
  expect(partner('demand manage-\nment grew', 'ment grew', 'demand manage ment grew')).toBe('ment grew');
});

it('has nothing for words that are not there', () => {
  expect(partner('alpha beta gamma', 'beta', 'alpha gamma')).toBeNull();
  expect(partner('alpha beta', 'beta', '')).toBeNull();
  expect(partner('alpha', '', 'alpha')).toBeNull();
});

it('gives every stretch of a text the same stretch of a text that differs only in its spaces', () => {
  const word = fc.stringMatching(/^[a-zé“ﬁ-]{1,8}$/);
  fc.assert(
    fc.property(fc.array(word, { minLength: 1 }), fc.nat(), fc.nat(), (words, a, b) => {
      const [from, to] = [a % words.length, b % words.length].sort((x, y) => x - y) as [number, number];
      const text = words.join(' ');
      const start = words.slice(0, from).join(' ').length + (from > 0 ? 1 : 0);
      const wanted = words.slice(from, to + 1);
      const range = alignTexts(text, words.join('')).range(start, start + wanted.join(' ').length)!;
      expect(words.join('').slice(range.start, range.end)).toBe(wanted.join(''));
    }),
  );
});
