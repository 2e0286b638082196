import { sharedWords, wordRuns } from './shared-words.ts';

/**
 * Below this share of words in common the texts are two papers. Measured on real papers (docs/finding-again.md): the
 * agendas of two meetings of one committee share 0.57 and other papers of one council 0.3 at most; two versions of a
 * report share 0.98.
 */
const LEAST_SHARED = 0.6;

/** Whether another paper was put under the address, and not another version of the same one. */
export function isOtherPaper(oldText: string, newText: string): boolean {
  return sharedWords(wordRuns(oldText), wordRuns(newText)) < LEAST_SHARED;
}
