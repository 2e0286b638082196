import type { Node } from './node.ts';
import type { Sentence } from './sentence.ts';

const SMALL_NUMBERS = new Set('two three four five six seven eight nine ten'.split(' '));
/** How the words begin that are an amount, or may be once they are folded. */
const MAY_BE_AMOUNT = /^(?:[\d\u0080-\uffff]|t[ehw]|f[io]|s[ei]|ei|ni|[tfsen][^a-z])/i;
const ORDINAL = /^(?:st|nd|rd|th)$/;
const ITEM_START = /^\(?(?:\d{1,2}[.)]|\d{1,2}(?:\.\d{1,3})+\.?)\)?\s/;

/**
 * The first word of the sentence that is an amount, or -1: "610", "£4.2m", "six".
 *
 * Council papers are full of figures that are none, and these do not count: years and the second half of "2024-25",
 * what follows a word of `references` ("section 36(8)", "post-16", "item 6"), days of a month, the number of an item
 * at the start of its sentence, and "one".
 */
export function findFigure(sentence: Sentence, text: string, references?: Node, months?: Node): number {
  // Asked only of what may be an amount: most sentences have none.
  const isAfterReference = (at: number): boolean =>
    references !== undefined && sentence.find(references).some(({ end }) => end === at);
  const isMonth = (at: number): boolean =>
    months !== undefined && sentence.find(months).some(({ start }) => start === at);
  const startsWithItem = (): boolean => ITEM_START.test(text.slice(sentence.start, sentence.start + 12));
  let skipped = -2;
  let skippedReference = -3;
  for (let at = 0; at < sentence.length; at += 1) {
    const { start } = sentence.spanOfWord(at);
    if (!MAY_BE_AMOUNT.test(text.slice(start, start + 2))) continue;
    const word = sentence.wordAt(at)!;
    if (SMALL_NUMBERS.has(word.text)) {
      if (!isAfterReference(at)) return at;
      continue;
    }
    if (!/^\d/.test(word.text)) continue;
    const between = text.slice(sentence.wordAt(at - 1)?.end ?? sentence.start, word.start);
    const money = /[£$€]\s*$/.test(between);
    const isYear = /^(?:19|20)\d\d$/.test(word.text) && !money && word.end - word.start === 4;
    const carriesOn = skipped === at - 1 && /^\s*[-/(,\u2010-\u2015\u2212)]{1,2}\s*$/.test(between);
    const secondOfTwo =
      skippedReference === at - 2 && /^(?:and|to|or)$/.test(sentence.wordAt(at - 1)?.text ?? '');
    const isReference = !money && (isAfterReference(at) || secondOfTwo);
    if (
      isReference ||
      isYear ||
      carriesOn ||
      isMonth(at + 1) ||
      (isMonth(at + 2) && ORDINAL.test(sentence.wordAt(at + 1)?.text ?? '')) ||
      (at === 0 && startsWithItem())
    ) {
      skipped = at;
      if (isReference) skippedReference = at;
      continue;
    }
    return at;
  }
  return -1;
}
