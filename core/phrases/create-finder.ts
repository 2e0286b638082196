import type { ReadingText } from '../text/reading-text.ts';
import { compilePack, type CompiledPack } from './compile-pack.ts';
import type { CompiledPattern } from './compile-pattern.ts';
import type { Hit } from './hit.ts';
import { createLexicon } from './lexicon.ts';
import { SentenceMatcher } from './match-sentence.ts';
import type { ActivePack } from './pack.ts';
import { createNeedBook } from './needs.ts';
import { NodeTable } from './node-table.ts';
import { loadPrepared } from './prepared-pack.ts';
import { preparedSendPack } from './prepared-send-pack.ts';
import { createRanker, type Ranker } from './rank.ts';
import { createBlockReader, type Paragraph, type Subject } from './read-blocks.ts';
import { repeatHit } from './repeat-hit.ts';
import { createRepeatedBlocks } from './repeated-blocks.ts';
import type { Sentence, SentenceTools } from './sentence.ts';
import { createSieve, type Sieve } from './sieve.ts';
import { createWordKinds } from './word-kinds.ts';
import { WayIndex } from './way-index.ts';
import { spansWithin, type WordSpan } from './word-span.ts';
import { WordTape } from './word-tape.ts';

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

const NOWHERE: readonly WordSpan[] = [];

/** Matches that share words are one: "out of county placements" and "out of county placements budget". */
function joinOverlapping(spans: readonly WordSpan[]): readonly WordSpan[] {
  if (spans.length === 0) return spans;
  const joined: WordSpan[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = joined.at(-1);
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end);
    else joined.push({ ...span });
  }
  return joined;
}

/** Where the pattern itself stands in a sentence, whatever its tests say. */
function placesOf(pattern: CompiledPattern, sentence: Sentence): readonly WordSpan[] {
  let spans: readonly WordSpan[] = NOWHERE;
  for (const branch of pattern.branches) {
    const found = sentence.match(branch);
    if (found.length > 0) spans = spans.length > 0 ? [...spans, ...found] : found;
  }
  return spans;
}

/** Those of the places of a pattern that pass its tests. */
function matchesOf(
  pattern: CompiledPattern,
  places: readonly WordSpan[],
  sentence: Sentence,
  paragraph: Paragraph,
  subject: Subject,
): readonly WordSpan[] {
  let spans = places;
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
type PackPattern = { pattern: CompiledPattern; pack: CompiledPack };

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
  const lexicon = createLexicon();
  const builtIn = packs.find(({ id }) => id === preparedSendPack.id);
  const known = builtIn && loadPrepared(preparedSendPack, builtIn, lexicon);
  yield;
  const needs = createNeedBook(lexicon, known && preparedSendPack.needs);
  const nodes = new NodeTable(needs, known && preparedSendPack.nodes);
  const shared = { lexicon, nodes, needs };
  const patterns: PackPattern[] = [];
  const ways = new WayIndex(shared.needs, lexicon);
  let needed = 0;
  for (const each of packs) {
    const work = compilePack(each, shared, each === builtIn ? known : undefined);
    let step = work.next();
    for (; !step.done; step = work.next()) {
      if (step.value) ways.add(needed++, step.value);
      yield;
    }
    const pack = step.value;
    for (const pattern of pack.patterns) patterns.push({ pattern, pack });
  }
  const kinds = createWordKinds(lexicon);
  const tape = new WordTape(kinds, lexicon);
  const matcher = new SentenceMatcher(tape, kinds, shared.nodes, lexicon.count());
  const sieve = createSieve(ways, patterns.length, { kinds, tape, needs: shared.needs });
  return finderOf(patterns, sieve, { kinds, tape, matcher });
}

function finderOf(patterns: readonly PackPattern[], sieve: Sieve, tools: SentenceTools): Finder {
  return {
    find(reading, { title = '', from = 0, to = reading.blocks.length, isRepeated } = {}) {
      tools.tape.clear();
      const reader = createBlockReader(reading, title, tools);
      const repeated = isRepeated ? { isRepeated } : createRepeatedBlocks(reading);
      const rankers = new Map<CompiledPack, Ranker>();
      const rankerOf = (pack: CompiledPack): Ranker => {
        const ranker = rankers.get(pack) ?? createRanker(pack.ranking, reading.text);
        rankers.set(pack, ranker);
        return ranker;
      };
      const hits: Hit[] = [];
      const addHits = ({ pattern, pack }: PackPattern, sentence: Sentence, block: number): void => {
        const places = placesOf(pattern, sentence);
        // Nearly always: what stands around it is looked at only where it matters.
        if (places.length === 0) return;
        const paragraph = reader.paragraph(block);
        const subject = reader.subject(block);
        for (const span of matchesOf(pattern, places, sentence, paragraph, subject)) {
          const match = { pattern, sentence, span, paragraph, subject };
          const hit = {
            start: sentence.spanOfWord(span.start).start,
            end: sentence.spanOfWord(span.end - 1).end,
            sentenceStart: sentence.start,
            sentenceEnd: sentence.end,
            pack: pack.id,
            patternId: pattern.id,
            category: pattern.category,
            ...rankerOf(pack)(match),
          };
          hits.push(repeated.isRepeated(block) ? repeatHit(hit) : hit);
        }
      };
      for (let block = Math.max(0, from); block < Math.min(to, reading.blocks.length); block += 1) {
        const words = reader.words(block);
        if (!words.joined && !sieve.mayHold(words)) continue;
        for (const sentence of reader.sentences(block))
          for (const pattern of sieve.sift(sentence)) addHits(patterns[pattern]!, sentence, block);
      }
      return hits.sort(byPlace);
    },
  };
}
