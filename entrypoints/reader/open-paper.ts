import type { PaperSeen } from '../../core/evidence/paper.ts';
import { findQuote } from '../../core/evidence/find-quote.ts';
import type { Refound } from '../../core/evidence/find-again/refound.ts';
import type { QuoteAnchor } from '../../core/evidence/paper-report.ts';
import type { Quote } from '../../core/evidence/quote.ts';
import type { ReadingText } from '../../core/text/reading-text.ts';
import type { Hit, HitGroup } from '../../core/phrases/hit.ts';
import type { ActivePack } from '../../core/phrases/pack.ts';
import { patternKey, type PatternKey } from '../../core/phrases/pattern-key.ts';
import type { PdfReading } from '../../documents/pdf/pdf-reading.ts';
import type { AskQuads } from './ask-quads.ts';

/** A saved quote and where it stands in the paper now; `at` is null when its words are gone. */
export type PlacedQuote = { quote: Quote; anchor: QuoteAnchor; at: { start: number; end: number } | null };

/** A paper that is read and searched; while it is being read, the pages of it that are. */
export type OpenPaper = {
  seen: PaperSeen;
  pdf: PdfReading;
  /** What it was searched for. */
  packs: ActivePack[];
  /** Every hit, whatever the reader marked as not useful ... */
  hits: Hit[];
  /** ... and the places that follow, with what is hidden for that. */
  groups: HitGroup[];
  quotes: PlacedQuote[];
  /** What became of quotes of other versions of the paper, by their ids, once that is known. */
  refound?: ReadonlyMap<string, Refound>;
  /** Milliseconds from the start of reading; null where there is no hit. */
  firstHitMs: number | null;
  searchedMs: number;
  /** Where some stretches of the paper stand on its pages, each as `pdf.locate` gives it. */
  askQuads: AskQuads;
};

/** The name of a place to read, in the list and on the page. It stays the same while more of the paper is read. */
export function groupKey({ start, end }: HitGroup, pdf: PdfReading): string {
  const [first] = pdf.locate(start, end);
  return first ? `hit-${first.page}-${first.item}-${first.from}-${end - start}` : `hit-${start}-${end}`;
}

/** A stretch of one reading of a paper in a later one, of which more is read; null when its words are left out. */
export function carryOver(
  { start, end }: { start: number; end: number },
  from: PdfReading,
  to: PdfReading,
): { start: number; end: number } | null {
  const parts = from.locate(start, end);
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return null;
  const begin = to.offsetOf(first.page, first.item, first.from);
  const stop = to.offsetOf(last.page, last.item, last.to);
  return begin !== null && stop !== null && begin < stop ? { start: begin, end: stop } : null;
}

/** The hit that speaks for a group: its strongest. */
export function leadingHit(group: HitGroup): Hit {
  return group.hits[0]!;
}

/** The keys of the phrases of a place to read. */
export function keysOf(group: HitGroup): PatternKey[] {
  return group.hits.map((hit) => patternKey(hit.pack, hit.patternId));
}

/**
 * Finds saved quotes again. Until it is known what became of the quotes of other versions of the paper (`refound`), they
 * count only where their very words are here.
 */
export function placeQuotes(
  quotes: readonly Quote[],
  reading: ReadingText,
  refound?: ReadonlyMap<string, Refound>,
): PlacedQuote[] {
  return quotes.map((quote) => {
    const again = refound?.get(quote.id);
    if (again) {
      const at = again.state === 'gone' ? null : { start: again.start, end: again.end };
      return { quote, anchor: again.state, at };
    }
    const found = findQuote(reading, quote);
    const at = found.anchor === 'gone' ? null : { start: found.start, end: found.end };
    return { quote, anchor: found.anchor, at };
  });
}

/** Whether the sentence of a place to read is in the locker, in these words. */
export function isSaved(group: HitGroup, quotes: readonly PlacedQuote[]): boolean {
  return quotes.some(
    ({ at, anchor }) =>
      at !== null && anchor !== 'reworded' && at.start <= group.start && group.end <= at.end,
  );
}
