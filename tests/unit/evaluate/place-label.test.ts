import { describe, expect, it } from 'vitest';
import { hashLetters, lettersOf } from '../../../scripts/evaluate/letters.ts';
import type { Label } from '../../../scripts/evaluate/label.ts';
import { placeLabel } from '../../../scripts/evaluate/place-label.ts';
import { countLabels, type Judged } from '../../../scripts/evaluate/score.ts';
import { readingOf } from '../phrases/reading-of.ts';

const reading = readingOf(
  [
    'The plan is to reduce out-\nof-county place\u00adments.',
    'It will cost \ufb01ve pounds. The plan is to save.',
  ],
  [1, 2],
);
const paper = { title: '', reading, letters: lettersOf(reading.text) };
const base = { doc: 'x', page: 1, label: 'positive' as const, line: 1 };
const wordsAt = (label: Label): string | undefined => {
  const span = placeLabel(paper, label);
  return span ? reading.text.slice(span.start, span.end) : undefined;
};

describe('the place of a judged sentence', () => {
  it('is found through line ends, hyphens, ligatures and soft hyphens', () => {
    expect(wordsAt({ ...base, sentence: 'reduce out-of-county placements.' })).toBe(
      'reduce out-\nof-county place\u00adments',
    );
    expect(wordsAt({ ...base, page: 2, sentence: 'cost five pounds' })).toBe('cost \ufb01ve pounds');
  });

  it('is looked for on its page first', () => {
    const span = placeLabel(paper, { ...base, page: 2, sentence: 'The plan is to' });
    expect(span?.start).toBe(reading.text.lastIndexOf('The plan'));
  });

  it('is found again by a hash of its letters, also where the text before it has grown', () => {
    const { text } = lettersOf('cost five pounds');
    const hashed = { ...base, page: 2, letters: text.length, sha256: hashLetters(text) };
    for (const at of [0, 40, 55]) expect(wordsAt({ ...hashed, at })).toBe('cost \ufb01ve pounds');
  });

  it('is nowhere when the paper does not have the words', () => {
    expect(wordsAt({ ...base, sentence: 'no such words in it at all' })).toBeUndefined();
    expect(wordsAt({ ...base, at: 3, letters: 4, sha256: hashLetters('none') })).toBeUndefined();
  });
});

describe('the counts of an evaluation', () => {
  it('count a sentence by its best hit', () => {
    const judged = (label: 'positive' | 'near-miss', ...bands: string[]): Judged =>
      ({
        label: { ...base, label, sentence: '' },
        sentence: '',
        hits: bands.map((band) => ({ band })),
      }) as never;
    const all = [
      judged('positive', 'worth-reading'),
      judged('positive', 'hidden'),
      judged('near-miss', 'maybe'),
    ];
    const at = (band: 'worth-reading' | 'maybe') => {
      const { positives, positivesHit, nearMisses, nearMissesHit } = countLabels(all, band);
      return [positives, positivesHit, nearMisses, nearMissesHit];
    };
    expect(at('worth-reading')).toEqual([2, 1, 1, 0]);
    expect(at('maybe')).toEqual([2, 1, 1, 1]);
  });
});
