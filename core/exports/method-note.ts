import { describeReadCount, type ReadCount } from '../evidence/count-read.ts';
import { describeMasked, type Masked } from '../private-data/masked.ts';

/** How quotes were found and what they do not show, for whoever gets a list of them. */
const METHOD =
  'A highlight is a prompt to read, not proof. Minuted looked through these papers for set phrases about children ' +
  'with special educational needs and disabilities; a reader chose what to keep. It misses what is worded in another ' +
  'way, and it cannot search pages that are pictures, so “without hits” does not mean that nothing is there. The ' +
  'words are those of the papers, with line ends joined. Council, meeting, item and paragraph were partly worked out ' +
  'by the program: check each quote in its paper, with what stands before and after it, before you rely on it.';

/** The paragraph at the end of a list of quotes: what was read in all, the method, its limits and what was masked. */
export function methodNote(read: ReadCount, masked: Masked = []): string {
  return `${describeReadCount(read)} ${METHOD} ${describeMasked(masked)}`.trimEnd();
}
