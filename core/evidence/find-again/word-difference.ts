import { diffArrays } from 'diff';
import { cleanReading } from '../../text/clean-reading.ts';
import { foldWords, sameFolded } from './fold-words.ts';
import type { WordRun } from './refound.ts';

/** More removals and additions than this are not sought one by one: the time grows with their square. */
const MOST_EDITS = 1000;

/** A word of a text: as it is shown, folded for comparing, and where it stands (UTF-16, end exclusive). */
export type ShownWord = { shown: string; folded: string; start: number; end: number };

/** Whatever stands between white space; a word broken by a hyphen at a line end is one. */
const WORDS = /(?:\S*[\p{L}\d][-\u2010\u2011\u00ad]\s*\n\s*(?=[\p{L}\d]))*\S+/gu;

/** The words of a text, for `differWords`. */
export function shownWords(text: string): ShownWord[] {
  const words: ShownWord[] = [];
  for (const { 0: word, index } of text.matchAll(WORDS)) {
    const shown = cleanReading(word);
    if (shown !== '') words.push({ shown, folded: foldWords(word), start: index, end: index + word.length });
  }
  return words;
}

/**
 * The difference between two texts in words: old words are those kept and removed, new ones those kept and added, in
 * order. Kept words may differ in white space and in what `foldWords` leaves out; they are shown as in the new text.
 */
export function differWords(before: readonly ShownWord[], after: readonly ShownWord[]): WordRun[] {
  return differRuns(before, after).map(({ kind, words }) => ({
    kind,
    text: words.map(({ shown }) => shown).join(' '),
  }));
}

type Run = { kind: WordRun['kind']; words: readonly ShownWord[] };

/** `differWords` with the words themselves. */
export function differRuns(before: readonly ShownWord[], after: readonly ShownWord[]): Run[] {
  // jsdiff (BSD, 12 kB, kept up for ten years) takes lists of words; fast-diff would want each word made a character.
  const changes = diffArrays([...before], [...after], {
    comparator: (one, other) => sameFolded(one.folded, other.folded),
    maxEditLength: MOST_EDITS,
  });
  const runs: Run[] = changes
    ? changes.map(({ added, removed, value }) => ({
        kind: added ? 'added' : removed ? 'removed' : 'kept',
        words: value,
      }))
    : [
        { kind: 'removed', words: before },
        { kind: 'added', words: after },
      ];
  return runs.filter(({ words }) => words.length > 0);
}

/**
 * How alike two texts are: twice the kept letters by all letters of both (the coefficient of Dice, 1945), words being
 * kept or not as a whole. 1 for texts that differ in nothing but how they are set on the page.
 */
export function likenessOf(before: readonly ShownWord[], after: readonly ShownWord[]): number {
  let kept = 0;
  let all = 0;
  for (const { kind, words } of differRuns(before, after)) {
    const letters = words.reduce((sum, { folded }) => sum + folded.length, 0);
    all += kind === 'kept' ? 2 * letters : letters;
    if (kind === 'kept') kept += 2 * letters;
  }
  return all === 0 ? 0 : kept / all;
}
