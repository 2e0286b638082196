import type { ReadingText } from '../text/reading-text.ts';
import { compilePack, type CompiledPattern } from './compile-pack.ts';
import type { Hit } from './hit.ts';
import type { Sentence } from './match-sentence.ts';
import type { ActivePack } from './pack.ts';
import { createRanker } from './rank.ts';
import { createBlockReader, paragraphOf, readSentences, type Paragraph } from './read-blocks.ts';
import { spansWithin, type WordSpan } from './word-span.ts';

export type FindOptions = {
  /** The paper's title: it can meet a `+para` test, and gives no points. */
  title?: string;
  /** The first block to look in and the one to stop before; all blocks if left out. */
  from?: number;
  to?: number;
};

/** Finds the phrases of some packs. */
export type Finder = {
  /** The hits of the blocks asked for, by start, in offsets of `reading.text`. Never throws. */
  find(reading: ReadingText, options?: FindOptions): Hit[];
};

/** `-in` looks at the found words and at this many before them. */
const WORDS_BEFORE = 2;

/** Matches that share words are one: "out of county placements" and "out of county placements budget". */
function joinOverlapping(spans: WordSpan[]): WordSpan[] {
  const joined: WordSpan[] = [];
  for (const span of spans.sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = joined.at(-1);
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end);
    else joined.push({ ...span });
  }
  return joined;
}

function matchesOf(
  pattern: CompiledPattern,
  sentence: Sentence,
  paragraph: () => Paragraph,
  title: Paragraph,
): WordSpan[] {
  let spans = pattern.branches.flatMap((branch) => sentence.match(branch));
  for (const { test, node } of pattern.contexts) {
    if (spans.length === 0) return spans;
    if (test === '-in') {
      const found = sentence.find(node);
      spans = spans.filter((span) => spansWithin(found, span.start - WORDS_BEFORE, span.end).length === 0);
    } else if (test === '+sent' || test === '-sent') {
      if (sentence.find(node).length > 0 !== (test === '+sent')) return [];
    } else if (test === '+para') {
      if (paragraph().find(node).length + title.find(node).length === 0) return [];
    } else if (paragraph().find(node).length > 0) return [];
  }
  return joinOverlapping(spans);
}

/**
 * Makes a finder for some packs; compile once and use it for many texts.
 *
 * A match lies inside one sentence of one block. The time is linear in the text, and a pattern costs something only
 * in sentences that hold one of its telling words.
 *
 * @throws {PatternError} where the pack has a pattern or a list item that cannot be read.
 */
export function createFinder(packs: readonly ActivePack[]): Finder {
  const finders = packs.map(createPackFinder);
  return {
    find: (reading, options) => finders.flatMap((finder) => finder.find(reading, options)).sort(byPlace),
  };
}

function byPlace(a: Hit, b: Hit): number {
  return a.start - b.start || a.end - b.end || (a.patternId < b.patternId ? -1 : 1);
}

function createPackFinder(pack: ActivePack): Finder {
  const { lexicon, patterns, ranking } = compilePack(pack);
  const byTest = new Map<number, CompiledPattern[]>();
  for (const pattern of patterns)
    for (const test of pattern.tests) {
      const row = byTest.get(test);
      if (row) row.push(pattern);
      else byTest.set(test, [pattern]);
    }

  return {
    find(reading, { title = '', from = 0, to = reading.blocks.length } = {}) {
      const reader = createBlockReader(reading, lexicon);
      const rank = createRanker(ranking, reading.text);
      const titleParagraph = paragraphOf(readSentences(title, 0, title.length, lexicon));
      const hits: Hit[] = [];
      for (let block = Math.max(0, from); block < Math.min(to, reading.blocks.length); block += 1) {
        for (const sentence of reader.sentences(block)) {
          const candidates = new Set<CompiledPattern>();
          for (const test of sentence.tests.keys())
            for (const pattern of byTest.get(test) ?? []) candidates.add(pattern);
          for (const pattern of candidates) {
            for (const span of matchesOf(pattern, sentence, () => reader.paragraph(block), titleParagraph)) {
              const match = { pattern, sentence, span, paragraph: reader.paragraph(block) };
              hits.push({
                start: sentence.words[span.start]?.start ?? sentence.start,
                end: sentence.words[span.end - 1]?.end ?? sentence.end,
                sentenceStart: sentence.start,
                sentenceEnd: sentence.end,
                pack: pack.id,
                patternId: pattern.id,
                category: pattern.category,
                ...rank(match),
              });
            }
          }
        }
      }
      return hits;
    },
  };
}
