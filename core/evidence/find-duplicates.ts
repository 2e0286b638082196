import { readWords } from '../text/words.ts';
import { searchWord } from './locker-search/search-words.ts';
import type { Quote } from './quote.ts';

/** With fewer words than this, and nothing around them, two papers may well say the same twice. */
const TELLING_WORDS = 8;

/**
 * Groups of quotes that are likely in the locker twice, each the oldest first: the same words (without case, accents and
 * signs) at overlapping places of one paper, or in two papers with the same sentence before or behind them, as a
 * report has it that was also published in a pack. Quotes in the bin are left out.
 */
export function findDuplicates(quotes: readonly Quote[]): Quote[][] {
  const byWords = new Map<string, Quote[]>();
  for (const quote of quotes) {
    const words = fold(quote.cleaned || quote.exact);
    if (quote.deletedAt !== null || words === '') continue;
    const same = byWords.get(words);
    if (same) same.push(quote);
    else byWords.set(words, [quote]);
  }
  const groups: Quote[][] = [];
  for (const [words, same] of byWords) {
    if (same.length < 2) continue;
    const isTelling = words.split(' ').length >= TELLING_WORDS;
    const open = same.sort((a, b) =>
      a.savedAt < b.savedAt ? -1 : a.savedAt > b.savedAt ? 1 : a.id < b.id ? -1 : 1,
    );
    while (open.length > 0) {
      const group = open.splice(0, 1);
      // Whatever is twice beside any of the group belongs to it, so the group is gone through while it grows.
      for (const one of group)
        for (let at = 0; at < open.length;)
          if (areTwice(one, open[at]!, isTelling)) group.push(...open.splice(at, 1));
          else at += 1;
      if (group.length > 1) groups.push(group);
    }
  }
  return groups;
}

function areTwice(a: Quote, b: Quote, isTelling: boolean): boolean {
  if (a.paper === b.paper) {
    const [one, other] = [positionOf(a), positionOf(b)];
    return one !== undefined && other !== undefined && one.start < other.end && other.start < one.end;
  }
  const before = [fold(a.sentenceBefore), fold(b.sentenceBefore)];
  const after = [fold(a.sentenceAfter), fold(b.sentenceAfter)];
  if ([...before, ...after].every((text) => text === '')) return isTelling;
  return [before, after].some(([one, other]) => one !== '' && one === other);
}

function positionOf({ selectors }: Quote): { start: number; end: number } | undefined {
  return selectors.find((selector) => selector.type === 'TextPositionSelector');
}

function fold(text: string): string {
  return readWords(text)
    .map(({ text: word }) => searchWord(word))
    .join(' ');
}
