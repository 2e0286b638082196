import { pagesOf, type Block, type ReadingText } from '../text/reading-text.ts';
import { sentencesOf } from '../text/sentences.ts';
import type { Node } from './node.ts';
import { Sentence, type SentenceTools } from './sentence.ts';
import { spansWithin, type WordSpan } from './word-span.ts';
import type { TapeRange } from './word-tape.ts';

/** Words `from` to `to` (exclusive) of a sentence that count as part of a paragraph. */
type ParagraphPart = { sentence: Sentence; from: number; to: number };

/** One place of a node in a paragraph. */
export type ParagraphPlace = { sentence: Sentence; span: WordSpan };

export type Paragraph = {
  /** Where a node stands: its first place, and its first in another sentence. That is all that tests and points ask. */
  find(node: Node): readonly ParagraphPlace[];
};

/** The words of a block as they stand on the tape, and its sentences once they were asked for. */
export type BlockWords = TapeRange & {
  /** Whether a word was joined over a line end: a sentence may end there, and then it says something else. */
  joined: boolean;
  sentences?: readonly Sentence[];
};

/** The blocks of one reading text, read as they are asked for. */
export type BlockReader = {
  words(block: number): BlockWords;
  sentences(block: number): readonly Sentence[];
  /** What counts as the paragraph around a block: the block, and for a short one the words on both sides of it. */
  paragraph(block: number): Paragraph;
  /** What the paper and the section around a block are about. */
  subject(block: number): Subject;
};

/** The nearest heading above a place, the title of the paper, and what the blocks around it speak of again and again. */
export type Subject = {
  /** The first words of these that fit a node, as they stand there. */
  mentions(node: Node): string | undefined;
};

function createParagraph(partsOf: () => readonly ParagraphPart[]): Paragraph {
  let parts: readonly ParagraphPart[] | undefined;
  const known = new Map<number, ParagraphPlace[]>();
  return {
    find(node) {
      const before = known.get(node.id);
      if (before) return before;
      const places: ParagraphPlace[] = [];
      parts ??= partsOf();
      for (const { sentence, from, to } of parts) {
        const [span] = spansWithin(sentence.find(node), from, to);
        if (span) places.push({ sentence, span });
        if (places.length === 2) break;
      }
      known.set(node.id, places);
      return places;
    },
  };
}

function wholeOf(sentences: readonly Sentence[]): ParagraphPart[] {
  return sentences.map((sentence) => ({
    sentence,
    from: 0,
    to: sentence.length,
  }));
}

/** The words of some text of its own that fit a node. */
function createMention(sentences: readonly Sentence[]): Subject {
  const known = new Map<number, string | undefined>();
  return {
    mentions(node) {
      if (known.has(node.id)) return known.get(node.id);
      let found: string | undefined;
      for (const sentence of sentences) {
        const [span] = sentence.find(node);
        if (span) {
          found = sentence.textOf(span);
          break;
        }
      }
      known.set(node.id, found);
      return found;
    },
  };
}

/** A block with fewer words than this is a heading, a table cell or a short item: its neighbours say what it is about. */
const SHORT_BLOCK = 60;
export const WORDS_EACH_SIDE = 60;

/** Divides a stretch of text into sentences, a word broken at a line end joined where it is known. */
function readSentences(text: string, start: number, end: number, tools: SentenceTools): Sentence[] {
  return sentencesOf(text, { start, end, kind: 'paragraph' }).map((span) => {
    const from = tools.tape.length;
    tools.tape.read(text, span.start, span.end);
    return new Sentence(text, span, { from, to: tools.tape.length }, tools);
  });
}

/** The sentences of a block whose words have been read: nothing is read twice. */
function divideWords(text: string, block: Block, words: TapeRange, tools: SentenceTools): Sentence[] {
  const { starts, ends } = tools.tape;
  let at = words.from;
  return sentencesOf(text, block, { starts, ends, from: words.from, to: words.to }).map((span) => {
    while (at < words.to && starts[at]! < span.start) at += 1;
    const from = at;
    while (at < words.to && starts[at]! < span.end) at += 1;
    return new Sentence(text, span, { from, to: at }, tools);
  });
}

/** A heading further up than this many blocks speaks of something else. */
export const HEADING_REACH = 40;
/** Blocks of one stretch of a paper; a block's own and those on both sides say what is spoken of there. */
export const STRETCH = 3;

/**
 * Makes a reader of the blocks of `reading`, a paper called `title`; the paragraph of a PDF block stays on the pages
 * that the block stands on.
 */
export function createBlockReader(reading: ReadingText, title: string, tools: SentenceTools): BlockReader {
  let titleSubject: Subject | undefined;
  const inTitle = (node: Node): string | undefined =>
    (titleSubject ??= createMention(readSentences(title, 0, title.length, tools))).mentions(node);
  let latestSubject: { heading: number; stretch: number; subject: Subject } | undefined;
  const blocks = new Map<number, BlockWords>();
  let latest: { index: number; paragraph: Paragraph } | undefined;

  const words = (index: number): BlockWords => {
    const known = blocks.get(index);
    if (known) return known;
    const from = tools.tape.length;
    const { start, end } = reading.blocks[index] ?? { start: 0, end: 0 };
    const joined = tools.tape.read(reading.text, start, end);
    const read = { from, to: tools.tape.length, joined };
    blocks.set(index, read);
    return read;
  };

  const sentences = (index: number): readonly Sentence[] => {
    const read = words(index);
    const block = reading.blocks[index];
    if (!block) return [];
    return (read.sentences ??= read.joined
      ? readSentences(reading.text, block.start, block.end, tools)
      : divideWords(reading.text, block, read, tools));
  };

  /** The offsets between which the pages of a block stand; everything for a web page. */
  const pageBounds = (start: number, end: number): { from: number; to: number } => {
    const pages = new Set(pagesOf(reading, start, end));
    const spans = reading.pages.filter((span) => pages.has(span.page));
    const [first, last] = [spans[0], spans.at(-1)];
    return first && last ? { from: first.start, to: last.end } : { from: 0, to: reading.text.length };
  };

  /** The nearest words on one side of a block, sentence by sentence. */
  const side = (index: number, step: 1 | -1, from: number, to: number): ParagraphPart[] => {
    const parts: ParagraphPart[] = [];
    let left = WORDS_EACH_SIDE;
    for (let at = index + step; left > 0 && at >= 0 && at < reading.blocks.length; at += step) {
      const block = reading.blocks[at];
      if (!block || block.start >= to || block.end <= from) break;
      const near = step === 1 ? sentences(at) : [...sentences(at)].reverse();
      for (const sentence of near) {
        let low = 0;
        while (low < sentence.length && sentence.spanOfWord(low).start < from) low += 1;
        let high = sentence.length;
        while (high > 0 && sentence.spanOfWord(high - 1).end > to) high -= 1;
        if (step === 1) high = Math.min(high, low + left);
        else low = Math.max(low, high - left);
        if (low < high) {
          parts.push({ sentence, from: low, to: high });
          left -= high - low;
        }
        if (left <= 0) break;
      }
    }
    return parts;
  };

  const partsAround = (index: number): ParagraphPart[] => {
    const parts = wholeOf(sentences(index));
    const block = reading.blocks[index];
    const words = parts.reduce((sum, part) => sum + part.to, 0);
    if (block && words < SHORT_BLOCK) {
      const { from, to } = pageBounds(block.start, block.end);
      parts.push(...side(index, -1, from, to), ...side(index, 1, from, to));
    }
    return parts;
  };

  const headingAbove = (index: number): number => {
    const last = Math.max(0, index - HEADING_REACH);
    for (let at = index - 1; at >= last; at -= 1) if (reading.blocks[at]?.kind === 'heading') return at;
    return -1;
  };

  /** Whether a block has the words without which a node stands nowhere: a quick look before it is divided into sentences. */
  const mayHold = (index: number, { rarest }: Node): boolean => {
    const read = words(index);
    return read.joined || !rarest || tools.kinds.tableOf(rarest).isMetIn(tools.tape.kinds, read);
  };

  const stretches = new Map<number, string | undefined>();
  /** The words that fit a node in two blocks or more of the stretch around a block; the first of them. */
  const mentionAround = (node: Node, index: number): string | undefined => {
    const stretch = Math.floor(index / STRETCH);
    const key = node.id * 2 ** 24 + stretch;
    if (stretches.has(key)) return stretches.get(key);
    let first: string | undefined;
    let found: string | undefined;
    const end = Math.min((stretch + 2) * STRETCH, reading.blocks.length);
    for (let at = Math.max(0, (stretch - 1) * STRETCH); at < end && found === undefined; at += 1) {
      if (!mayHold(at, node)) continue;
      const mention = createMention(sentences(at)).mentions(node);
      if (mention === undefined) continue;
      if (first === undefined) first = mention;
      else found = first;
    }
    stretches.set(key, found);
    return found;
  };

  return {
    words,
    sentences,
    subject(index) {
      const heading = headingAbove(index);
      const stretch = Math.floor(index / STRETCH);
      if (latestSubject?.heading === heading && latestSubject.stretch === stretch)
        return latestSubject.subject;
      const own = createMention(heading < 0 ? [] : sentences(heading));
      const subject: Subject = {
        mentions: (node) => own.mentions(node) ?? inTitle(node) ?? mentionAround(node, index),
      };
      latestSubject = { heading, stretch, subject };
      return subject;
    },
    paragraph(index) {
      if (latest?.index === index) return latest.paragraph;
      const paragraph = createParagraph(() => partsAround(index));
      latest = { index, paragraph };
      return paragraph;
    },
  };
}
