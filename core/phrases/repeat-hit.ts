import { bandOf } from './band-of.ts';
import type { Hit } from './hit.ts';

/** Enough to hide the strongest hit there is. */
const REPEATED_POINTS = -6;

/** A hit in a block that only repeats what stands elsewhere in the paper: hidden, and with the reason for it. */
export function repeatHit(hit: Hit): Hit {
  const score = hit.score + REPEATED_POINTS;
  const reasons = [...hit.reasons, { code: 'repeated' as const, points: REPEATED_POINTS }];
  return { ...hit, band: bandOf(score), score, reasons };
}
