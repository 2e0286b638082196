import type { Hit } from './hit.ts';

/** A hit with offsets that are `by` characters further on. */
export function moveHit(hit: Hit, by: number): Hit {
  return {
    ...hit,
    start: hit.start + by,
    end: hit.end + by,
    sentenceStart: hit.sentenceStart + by,
    sentenceEnd: hit.sentenceEnd + by,
  };
}
