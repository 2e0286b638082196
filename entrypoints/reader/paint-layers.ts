import { paintRanges, type PaintRange } from '../../documents/highlighter.ts';
import type { LayerOnScreen } from '../../documents/pdf/selection-span.ts';
import { alignTexts } from '../../documents/pdf/align-texts.ts';
import { textRanges } from '../../documents/pdf/text-ranges.ts';
import type { PageText, PdfReading } from '../../documents/pdf/pdf-reading.ts';
import { groupKey, leadingHit, type OpenPaper } from './open-paper.ts';

/** What is painted over the pages on screen: places to read and saved quotes. */
export type LayerPainter = {
  /** What to paint from now on; null takes everything away. */
  use(paper: OpenPaper | null, showAll: boolean): void;
  /** Paints a page's text layer, new or again. */
  paintLayer(page: number, layer: Element): void;
  /** Marks one place as the current one and scrolls to it, at once or when its page is there. */
  goTo(key: string): void;
  /** The text layers on screen. */
  layers(): LayerOnScreen[];
};

/** Makes a painter. */
export function createLayerPainter(): LayerPainter {
  const painted = new Map<number, { layer: Element; undo: () => void; as: string }>();
  let byPage = new Map<number, PaintRange[]>();
  let pdf: PdfReading | null = null;
  let reworded: ReadonlySet<string> = new Set();
  let current: string | null = null;
  let awaited: string | null = null;

  /** What a page is painted as: the same is not painted again. */
  const paintedAs = (page: number): string =>
    JSON.stringify([byPage.get(page) ?? [], [...reworded], pdf?.pageText(page).text]);
  const paint = (page: number, layer: Element) => {
    painted.get(page)?.undo();
    // The viewer gives pages that are far away back; so must we.
    for (const [other, { layer: old }] of painted) if (!old.isConnected) painted.delete(other);
    const ranges = byPage.get(page);
    const undo = ranges && pdf ? paintRanges(layer, inLayer(ranges, pdf.pageText(page), layer)) : () => {};
    painted.set(page, { layer, undo, as: paintedAs(page) });
    markReworded(layer, reworded);
    markCurrent(layer, current);
    if (awaited && scrollTo(awaited)) awaited = null;
  };
  const scrollTo = (key: string): boolean => {
    for (const { layer } of painted.values()) {
      const mark = isOnScreen(layer) && layer.querySelector(`[data-key~="${CSS.escape(key)}"]`);
      if (!mark) continue;
      mark.scrollIntoView({ block: 'center', inline: 'nearest' });
      return true;
    }
    return false;
  };

  return {
    use(paper, showAll) {
      byPage = paper ? rangesByPage(paper, showAll) : new Map();
      pdf = paper?.pdf ?? null;
      const changed = paper?.quotes.filter(({ anchor }) => anchor === 'reworded') ?? [];
      reworded = new Set(changed.map(({ quote }) => `quote-${quote.id}`));
      if (!paper) {
        for (const { undo } of painted.values()) undo();
        painted.clear();
        current = awaited = null;
      }
      for (const [page, { layer, as }] of painted) if (as !== paintedAs(page)) paint(page, layer);
    },
    paintLayer: paint,
    goTo(key) {
      current = key;
      for (const { layer } of painted.values()) markCurrent(layer, key);
      awaited = scrollTo(key) ? null : key;
    },
    layers: () =>
      [...painted].filter(([, { layer }]) => isOnScreen(layer)).map(([page, { layer }]) => ({ page, layer })),
  };
}

/** A page that is being drawn anew, turned or larger, hides its text until then. */
function isOnScreen(layer: Element): boolean {
  return layer.isConnected && layer.checkVisibility();
}

function markCurrent(layer: Element, key: string | null): void {
  for (const mark of layer.querySelectorAll('[data-current]')) mark.removeAttribute('data-current');
  if (key === null) return;
  for (const mark of layer.querySelectorAll(`[data-key~="${CSS.escape(key)}"]`))
    mark.setAttribute('data-current', '');
}

/** Tells words that a quote was changed into from those of quotes; where both stand, they are a quote's own. */
function markReworded(layer: Element, reworded: ReadonlySet<string>): void {
  if (reworded.size === 0) return;
  for (const mark of layer.querySelectorAll('[data-kind="quote"]'))
    if (
      mark
        .getAttribute('data-key')
        ?.split(' ')
        .every((key) => reworded.has(key))
    )
      mark.setAttribute('data-kind', 'reworded');
}

/** Ranges of a page's text in its text layer, which pdf.js reads in its own way. */
function inLayer(ranges: readonly PaintRange[], { text }: PageText, layer: Element): PaintRange[] {
  const alignment = alignTexts(text, layer.textContent);
  return ranges.flatMap((range) => {
    const there = alignment.range(range.start, range.end);
    return there ? [{ ...range, ...there }] : [];
  });
}

/** What to paint on each page: ranges of the page's text. */
function rangesByPage({ pdf, groups, quotes }: OpenPaper, showAll: boolean): Map<number, PaintRange[]> {
  const byPage = new Map<number, PaintRange[]>();
  const add = (start: number, end: number, paint: Pick<PaintRange, 'key' | 'kind' | 'band'>) => {
    const parts = pdf.locate(start, end);
    for (const page of new Set(parts.map((part) => part.page))) {
      const ofPage = parts.filter((part) => part.page === page);
      const ranges = textRanges(ofPage, pdf.pageText(page).itemStarts).map((range) => ({
        ...range,
        ...paint,
      }));
      byPage.set(page, [...(byPage.get(page) ?? []), ...ranges]);
    }
  };
  for (const { quote, at } of quotes)
    if (at) add(at.start, at.end, { key: `quote-${quote.id}`, kind: 'quote' });
  for (const group of groups) {
    const { band } = leadingHit(group);
    if (band !== 'hidden' || showAll)
      add(group.start, group.end, { key: groupKey(group, pdf), kind: 'hit', band });
  }
  return byPage;
}
