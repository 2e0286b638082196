import { describe, expect, it } from 'vitest';
import { createFinder } from '../../../core/phrases/create-finder.ts';
import { groupHits } from '../../../core/phrases/group-hits.ts';
import { countMuted, describeMuted, muteHits } from '../../../core/phrases/mute-hits.ts';
import { tallyHits } from '../../../core/phrases/tally-hits.ts';
import { packOf } from './pack-of.ts';
import { readingOf } from './reading-of.ts';

const pack = packOf(['front door', 'door policy', 'waiting list']);
const reading = readingOf(['The front door policy and a waiting list. Another front door.']);
const hits = createFinder([pack]).find(reading);

describe('hits of phrases that are not useful', () => {
  it('are hidden and marked; the others stay as they are', () => {
    const muted = muteHits(hits, new Set(['test/T-01']));
    expect(muted.map(({ patternId, band, muted: mark }) => [patternId, band, mark])).toEqual([
      ['T-01', 'hidden', true],
      ['T-02', 'maybe', undefined],
      ['T-03', 'maybe', undefined],
      ['T-01', 'hidden', true],
    ]);
  });

  it('are not marked when they were hidden before', () => {
    const hidden = hits.map((hit) => ({ ...hit, band: 'hidden' as const }));
    expect(muteHits(hidden, new Set(['test/T-01'])).some(({ muted }) => muted)).toBe(false);
  });

  it('count as one place each, and not where another phrase shows the same words', () => {
    const placesOf = (...keys: string[]) => countMuted(groupHits(muteHits(hits, new Set(keys))));
    expect(placesOf()).toBe(0);
    expect(placesOf('test/T-01')).toBe(1);
    expect(placesOf('test/T-01', 'test/T-02')).toBe(2);
    expect(placesOf('test/T-01', 'test/T-02', 'test/T-03')).toBe(3);
  });

  it('are said in a sentence', () => {
    expect(describeMuted(0)).toBe('');
    expect(describeMuted(1)).toBe('1 place hidden because you marked its phrase as not useful');
    expect(describeMuted(3)).toBe('3 places hidden because you marked their phrase as not useful');
  });

  it('are counted with the others, because they stand in the paper', () => {
    const counts = { 'test/T-01': 2, 'test/T-02': 1, 'test/T-03': 1 };
    expect(tallyHits(hits)).toEqual(counts);
    expect(tallyHits(muteHits(hits, new Set(['test/T-01'])))).toEqual(counts);
    expect(tallyHits(hits.map((hit) => ({ ...hit, band: 'hidden' })))).toEqual({});
  });
});
