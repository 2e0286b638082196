import type { Band } from './hit.ts';

/** The band of a score: 6 or more, 4 or 5, 2 or 3, less. */
export function bandOf(score: number): Band {
  if (score >= 6) return 'read-first';
  if (score >= 4) return 'worth-reading';
  return score >= 2 ? 'maybe' : 'hidden';
}
