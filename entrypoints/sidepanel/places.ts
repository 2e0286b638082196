import { makeHitView } from '../../components/make-hit-view.ts';
import type { HitView } from '../../components/HitCard.tsx';
import { findQuote } from '../../core/evidence/find-quote.ts';
import type { QuoteAnchor } from '../../core/evidence/paper-report.ts';
import type { Quote } from '../../core/evidence/quote.ts';
import type { ActivePack } from '../../core/phrases/pack.ts';
import type { ReadingText } from '../../core/text/reading-text.ts';
import type { SearchedPage } from './look-at-page.ts';

/** A saved quote and where it stands on the page now; `at` is null when its words are gone. */
export type PlacedQuote = { quote: Quote; anchor: QuoteAnchor; at: { start: number; end: number } | null };

/** Finds saved quotes again on a page, in the order of the page; what is gone stands last. */
export function placeQuotes(quotes: readonly Quote[], reading: ReadingText): PlacedQuote[] {
  return quotes
    .map((quote) => {
      const found = findQuote(reading, quote);
      const at = found.anchor === 'gone' ? null : { start: found.start, end: found.end };
      return { quote, anchor: found.anchor, at };
    })
    .sort((a, b) => (a.at?.start ?? Infinity) - (b.at?.start ?? Infinity) || 0);
}

/** The key of the place that begins at an offset of the reading text. */
export function placeKey(start: number): string {
  return `hit-${start}`;
}

/** Where the place with a key begins. */
export function startOf(key: string): number {
  return Number(key.slice('hit-'.length));
}

/** The places to read of a page, ready to be shown. */
export function listPlaces(
  { reading, groups }: SearchedPage,
  packs: readonly ActivePack[],
  quotes: readonly PlacedQuote[],
): HitView[] {
  const saved = quotes.filter(({ anchor }) => anchor === 'same' || anchor === 'moved');
  return groups.map((group) =>
    makeHitView(group, {
      key: placeKey(group.start),
      reading,
      packs,
      pageCount: 0,
      saved: saved.some(({ at }) => at !== null && at.start <= group.start && group.end <= at.end),
    }),
  );
}
