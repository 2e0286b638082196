import { describe, expect, it } from 'vitest';
import { groupHits } from '../../../core/phrases/group-hits.ts';
import type { Hit } from '../../../core/phrases/hit.ts';
import { bandOf } from '../../../core/phrases/band-of.ts';

const hit = (start: number, end: number, score: number): Hit => ({
  start,
  end,
  sentenceStart: 0,
  sentenceEnd: 100,
  pack: 'test',
  patternId: `T-${score}`,
  category: 'T',
  band: bandOf(score),
  score,
  reasons: [],
  denied: false,
});

const shape = (hits: Hit[]) =>
  groupHits(hits).map((group) => [group.start, group.end, ...group.hits.map((each) => each.score)]);

describe('groupHits', () => {
  it('merges overlapping hits, strongest first', () => {
    expect(shape([hit(0, 10, 3), hit(5, 20, 6), hit(20, 30, 4)])).toEqual([
      [0, 20, 6, 3],
      [20, 30, 4],
    ]);
  });

  it('keeps hidden hits out of visible groups', () => {
    expect(shape([hit(0, 10, 4), hit(5, 25, 1), hit(20, 30, 4), hit(6, 8, 0)])).toEqual([
      [0, 10, 4],
      [5, 25, 1, 0],
      [20, 30, 4],
    ]);
  });
});
