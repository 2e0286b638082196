import type { ActivePack, Pack } from '../../core/phrases/pack.ts';
import { frequencyOf } from '../../core/phrases/word-frequency.ts';
import { readWords } from '../../core/text/words.ts';
import { makeDice, oneOf, type Dice } from './seeded.ts';

/** So many patterns of the pack lend their shapes, from all over it: the first hundred have each of them once. */
const SHAPES = 100;

/** A word of a pattern: not the name of a list, not exact capitals, not a figure. */
const PATTERN_WORD = /(?<![@=\w'’-])[a-z]{3,}(?![\w'’-])/g;

/**
 * A pack of `count` patterns with the shapes of those of `pack`: its lists, tests and gaps, and in place of its
 * telling words others from the pack's own texts. Everyday words stay: with others in their place a pattern would
 * be no phrase of English. The other words stand in `text` as rarely as telling words do in papers. Another `draw` has
 * other shapes and other words; the same one is always the same.
 */
export function manyPatterns(pack: Pack, count: number, text: string, draw = 0): ActivePack {
  const dice = makeDice(7 + draw);
  const isRare = rareIn(text);
  const vocabulary = tellingWords(pack).filter(isRare);
  const shapes = pack.patterns.filter(
    ({ pattern }) => withOtherWords(ownPart(pattern), ['x'], dice) !== ownPart(pattern),
  );
  const step = shapes.length / SHAPES;
  const patterns = Array.from({ length: count }, (_, index) => {
    const like = shapes[(Math.floor((index % SHAPES) * step) + draw) % shapes.length]!;
    const id = `${like.category}-${String(index).padStart(4, '0')}`;
    return { ...like, id, pattern: withOtherWords(like.pattern, vocabulary, dice) };
  });
  return { ...pack, id: 'bench', patterns };
}

/** Whether a word is one of those that stand in a text, but no oftener than twice in ten thousand words. */
function rareIn(text: string): (word: string) => boolean {
  const counts = new Map<string, number>();
  const words = readWords(text);
  for (const { text: word } of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (word) => (counts.get(word) ?? Infinity) <= (2 * words.length) / 10_000;
}

/** The first `count` patterns of a pack. */
export function firstOf(pack: ActivePack, count: number): ActivePack {
  return { ...pack, patterns: pack.patterns.slice(0, count) };
}

/** A pattern without its tests. */
function ownPart(pattern: string): string {
  return pattern.split(/\s[+-](?:para|sent|in)\s/)[0]!;
}

function withOtherWords(pattern: string, vocabulary: readonly string[], dice: Dice): string {
  return pattern
    .split(/(\s[+-](?:para|sent|in)\s)/)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part.replace(PATTERN_WORD, (word) => (isTelling(word) ? oneOf(dice, vocabulary) : word)),
    )
    .join('');
}

function isTelling(word: string): boolean {
  return word.length > 3 && frequencyOf(word) === 1;
}

/**
 * The different telling words of the pack's typical wordings, false friends, notes and paragraphs. Not those of the
 * bench's own sentences, which come again and again as no word of a paper does.
 */
function tellingWords(pack: Pack): string[] {
  const texts = [
    ...pack.patterns.flatMap(({ mustMatch, mustNotMatch }) => [...mustMatch, ...mustNotMatch]),
    ...pack.categories.flatMap(({ forParent, falseFriends, legal }) => [forParent, falseFriends, legal.text]),
    ...pack.paragraphs.map(({ text }) => text),
  ];
  const words = texts.flatMap((text) => readWords(text)).map(({ text }) => text);
  return [...new Set(words)].filter((word) => /^[a-z]+$/.test(word) && isTelling(word)).sort();
}
