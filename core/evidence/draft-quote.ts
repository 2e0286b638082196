import type { Hit } from '../phrases/hit.ts';
import type { ActivePack } from '../phrases/pack.ts';
import { cleanReading } from '../text/clean-reading.ts';
import { pagesOf, type ReadingText } from '../text/reading-text.ts';
import { sentencesOf } from '../text/sentences.ts';
import { ExpectedError } from '../result.ts';
import { placeInPaper } from './place-in-paper.ts';
import type { QuoteDraft, QuoteMatch } from './quote.ts';
import type { Selector } from './selectors.ts';

/** The longest quote, in characters: the same as in `quoteDraftSchema`, which stays out of the content script. */
const LONGEST = 100_000;

/** Characters kept on each side of a quote: enough to tell two equal sentences of one paper apart. */
const CONTEXT = 64;

/** A draft of the whole sentence around a hit, with what was matched. */
export function draftFromHit(reading: ReadingText, hit: Hit, packs: readonly ActivePack[]): QuoteDraft {
  return draft(reading, hit.sentenceStart, hit.sentenceEnd, {
    pack: hit.pack,
    packVersion: packs.find(({ id }) => id === hit.pack)?.version ?? '',
    patternId: hit.patternId,
    category: hit.category,
    band: hit.band,
    words: reading.text.slice(hit.start, hit.end),
  });
}

/**
 * A draft of words that the reader selected: offsets into the reading text, end exclusive. White space at
 * both ends is left out; null when nothing else is selected. Throws ExpectedError `too-long`.
 */
export function draftFromSpan(reading: ReadingText, start: number, end: number): QuoteDraft | null {
  const selected = reading.text.slice(start, end);
  const from = start + selected.length - selected.trimStart().length;
  const to = end - (selected.length - selected.trimEnd().length);
  return from < to ? draft(reading, from, to, null) : null;
}

function draft(reading: ReadingText, start: number, end: number, match: QuoteMatch | null): QuoteDraft {
  if (end - start > LONGEST) throw new ExpectedError('too-long');
  const exact = reading.text.slice(start, end);
  const pages = pagesOf(reading, start, end);
  return {
    exact,
    cleaned: cleanReading(exact),
    ...neighbours(reading, start, end),
    selectors: describe(reading, start, end, pages[0]),
    pages,
    place: placeInPaper(reading, start),
    quads: [],
    match,
  };
}

function describe(reading: ReadingText, start: number, end: number, page: number | undefined): Selector[] {
  const { text } = reading;
  const selectors: Selector[] = [
    {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - CONTEXT), start),
      suffix: text.slice(end, end + CONTEXT),
    },
    { type: 'TextPositionSelector', start, end },
  ];
  if (page !== undefined) {
    selectors.push({
      type: 'FragmentSelector',
      conformsTo: 'http://tools.ietf.org/rfc/rfc3778',
      value: `page=${page}`,
    });
  }
  return selectors;
}

/** The sentence before and the sentence after, which may stand in the neighbouring block; cleaned for reading. */
function neighbours(reading: ReadingText, start: number, end: number) {
  const blocks = reading.blocks.filter(({ running }) => !running);
  const first = blocks.findIndex((block) => block.end > start);
  const last = blocks.findLastIndex((block) => block.start < end);
  const around = blocks
    .slice(Math.max(0, first - 1), last + 2)
    .flatMap((block) => sentencesOf(reading.text, block));
  const before = around.findLast((sentence) => sentence.end <= start);
  const after = around.find((sentence) => sentence.start >= end);
  const read = (span?: { start: number; end: number }) =>
    span ? cleanReading(reading.text.slice(span.start, span.end)) : '';
  return { sentenceBefore: read(before), sentenceAfter: read(after) };
}
