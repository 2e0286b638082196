import { describeReadCount, type ReadCount } from '../evidence/count-read.ts';
import { describeMasked, type Masked } from '../private-data/masked.ts';

/** How quotes were found and what they do not show, for whoever gets a list of them. */
const METHOD =
  'A highlight is a prompt to read, not proof. Minuted looked through these papers for set phrases about children ' +
  'with special educational needs and disabilities; a reader chose what to keep. It misses what is worded in another ' +
  'way, and it cannot search pages that are pictures, so “without hits” does not mean that nothing is there. The ' +
  'words are those of the papers, with line ends joined. Council, meeting, item and paragraph were partly worked out ' +
  'by the program: check each quote in its paper, with what stands before and after it, before you rely on it.';

/**
 * The paragraph at the end of a list of quotes: what was read in all, the method, its limits, how many quotes
 * were never compared with their paper, and what was masked.
 */
export function methodNote(read: ReadCount, masked: Masked = [], unchecked = 0): string {
  const sentences = [describeReadCount(read), METHOD, describeUnchecked(unchecked), describeMasked(masked)];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

function describeUnchecked(quotes: number): string {
  if (quotes === 0) return '';
  return quotes === 1
    ? 'One quote came from another program and was not checked against its paper; it is marked.'
    : `${quotes} quotes came from another program and were not checked against their papers; they are marked.`;
}
