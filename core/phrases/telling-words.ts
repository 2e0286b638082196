import type { PatternPart, PatternWord } from './pattern-tree.ts';

/** Words that stand in nearly every sentence: a pattern of these alone would mark the whole paper. */
const EVERYWHERE = (
  'a all also an and any are as at be been but by can do for from had has have if in is it its may no not of on or our ' +
  'should so than that the their there they this to was we were which will with would you your'
).split(' ');
const everywhere = new Set(EVERYWHERE);

/** Whether a word of a pattern tells a sentence apart from nearly every other. */
export function isTellingWord({ text, form }: PatternWord): boolean {
  if (form === 'exact') return true;
  if (form === 'prefix') return !EVERYWHERE.some((word) => word.startsWith(text));
  return !everywhere.has(text);
}

/**
 * Whether parts cannot match without at least one telling word. A number is no telling word, and what may be left out
 * is none either; `isTellingList` says it of a list.
 */
export function hasTellingWord(
  parts: readonly PatternPart[],
  isTellingList: (name: string) => boolean,
): boolean {
  return parts.some((part) => {
    if (part.kind === 'words') return part.words.some(isTellingWord);
    if (part.kind === 'choice')
      return !part.optional && part.alternatives.every((each) => hasTellingWord(each, isTellingList));
    return part.kind === 'list' && isTellingList(part.name);
  });
}
