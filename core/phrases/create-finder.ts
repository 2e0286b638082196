import type { ReadingText } from '../text/reading-text.ts';
import { compilePack, type CompiledPack, type CompiledPattern } from './compile-pack.ts';
import type { Hit } from './hit.ts';
import { createLexicon, type Lexicon } from './lexicon.ts';
import type { Sentence } from './match-sentence.ts';
import type { ActivePack } from './pack.ts';
import { createRanker, type Ranker } from './rank.ts';
import { createBlockReader, type Paragraph, type Subject } from './read-blocks.ts';
import { createRepeatedBlocks } from './repeated-blocks.ts';
import { createSieve, type Sieve } from './sieve.ts';
import { spansWithin, type WordSpan } from './word-span.ts';

export type FindOptions = {
  /** The paper's title: like the heading above a place it can meet a `+para` test and says what the place is about. */
  title?: string;
  /** The first block to look in and the one to stop before; all blocks if left out. */
  from?: number;
  to?: number;
  /** Which blocks only repeat what stands elsewhere in the paper; counted in `reading` if left out. */
  isRepeated?: (block: number) => boolean;
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
  paragraph: Paragraph,
  subject: Subject,
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
      if (paragraph.find(node).length === 0 && subject.mentions(node) === undefined) return [];
    } else if (paragraph.find(node).length > 0) return [];
  }
  return joinOverlapping(spans);
}

function byPlace(a: Hit, b: Hit): number {
  return a.start - b.start || a.end - b.end || (a.patternId < b.patternId ? -1 : 1);
}

/** A pattern of one of the packs of a finder. */
type PackPattern = CompiledPattern & { pack: CompiledPack };

/**
 * Makes a finder for some packs; compile once and use it for many texts.
 *
 * A match lies inside one sentence of one block. The time is linear in the text, and a pattern costs something only
 * in sentences that hold its telling words.
 *
 * @throws {PatternError} where the pack has a pattern or a list item that cannot be read.
 */
export function createFinder(packs: readonly ActivePack[]): Finder {
  const work = prepareFinder(packs);
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

/** Makes a finder as `createFinder` does; yields often, so that a page that is being read can go on. */
export function* prepareFinder(packs: readonly ActivePack[]): Generator<void, Finder> {
  const shared = { lexicon: createLexicon(), nodes: new Map() };
  const sieve = createSieve<PackPattern>(shared.lexicon);
  for (const each of packs) {
    const pack = yield* compilePack(each, shared);
    for (const pattern of pack.patterns) {
      sieve.add({ ...pattern, pack });
      yield;
    }
  }
  return finderOf(sieve, shared.lexicon);
}

function finderOf(sieve: Sieve<PackPattern>, lexicon: Lexicon): Finder {
  return {
    find(reading, { title = '', from = 0, to = reading.blocks.length, isRepeated } = {}) {
      const reader = createBlockReader(reading, title, lexicon);
      const repeated = isRepeated ? { isRepeated } : createRepeatedBlocks(reading);
      const rankers = new Map<CompiledPack, Ranker>();
      const rankerOf = (pack: CompiledPack): Ranker => {
        const ranker = rankers.get(pack) ?? createRanker(pack.ranking, reading.text);
        rankers.set(pack, ranker);
        return ranker;
      };
      const hits: Hit[] = [];
      for (let index = Math.max(0, from); index < Math.min(to, reading.blocks.length); index += 1) {
        const sifted = sieve.sift(reading.text, reading.blocks[index]!, () => reader.sentences(index));
        for (const [sentence, patterns] of sifted) {
          for (const pattern of patterns) {
            const paragraph = reader.paragraph(index);
            const subject = reader.subject(index);
            for (const span of matchesOf(pattern, sentence, paragraph, subject)) {
              const match = {
                pattern,
                sentence,
                span,
                paragraph,
                subject,
                isRepeated: repeated.isRepeated(index),
              };
              hits.push({
                start: sentence.words[span.start]?.start ?? sentence.start,
                end: sentence.words[span.end - 1]?.end ?? sentence.end,
                sentenceStart: sentence.start,
                sentenceEnd: sentence.end,
                pack: pattern.pack.id,
                patternId: pattern.id,
                category: pattern.category,
                ...rankerOf(pattern.pack)(match),
              });
            }
          }
        }
      }
      return hits.sort(byPlace);
    },
  };
}
