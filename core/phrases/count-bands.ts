import type { PaperRead } from '../evidence/paper.ts';
import type { Band } from './hit.ts';

/** How many places to read there are of each band, each counted by its strongest hit. Hidden ones are not counted. */
export function countBands(groups: readonly { hits: readonly { band: Band }[] }[]): Omit<PaperRead, 'at'> {
  const count = (band: Band) => groups.filter(({ hits }) => hits[0]?.band === band).length;
  return { first: count('read-first'), worth: count('worth-reading'), maybe: count('maybe') };
}
