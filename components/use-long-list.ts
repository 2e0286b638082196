import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { ListPlace } from './list-place.ts';

/** Pixels that a row takes, as long as nobody has measured it. */
const ESTIMATE = 420;

/** What can be asked of a long list from outside. */
export type LongListHandle = {
  /** Goes to a row, and gives it the focus as soon as it is there. */
  show(index: number): void;
};

/** The rows of a long list. */
export type LongRows = {
  count: number;
  /** Changes when it is another list, which is read from its beginning. */
  version: string;
  /** Changes when the same list has other rows; the reader stays where she is. */
  content: number;
  /** What names a row wherever it stands; null for one that is not loaded. */
  keyOf: (index: number) => string | null;
  /** Where the row of that name stands among those that are loaded; null for nowhere. */
  indexOf: (key: string) => number | null;
  /** Told which rows are drawn, the end not included. */
  onRange: (from: number, to: number) => void;
};

/**
 * Which rows of a long list to draw, and where: those in the window and around it, and the one with the focus wherever
 * it is. The page is what is scrolled. The list keeps its place when rows change in height or number, and a focus that
 * a change would lose goes to the row that stands there now.
 */
export function useLongList(rows: LongRows, handle: { current: LongListHandle | null }) {
  const { count, version, content, keyOf, indexOf, onRange } = rows;
  const list = useRef<HTMLDivElement>(null);
  const [, setDrawing] = useState({});
  const redraw = () => setDrawing({});
  const now = useRef({ version, content, place: new ListPlace(count, ESTIMATE) });
  const anchor = useRef<{ key: string; index: number } | null>(null);
  const wanted = useRef<number | null>(null);
  const drawn = useRef('');

  const focused = focusedRow(list.current);
  const focusedAt = focused && (keyOf(focused.index) === focused.key ? focused.index : indexOf(focused.key));
  let scrollTo: number | null = null;
  if (now.current.version !== version) {
    now.current = { version, content, place: new ListPlace(count, ESTIMATE) };
  } else if (now.current.content !== content) {
    const before = anchor.current?.index ?? 0;
    const after = (anchor.current && indexOf(anchor.current.key)) ?? Math.max(0, Math.min(before, count - 1));
    scrollTo = now.current.place.replace(count, ESTIMATE, before, after);
    now.current.content = content;
  }
  const { place } = now.current;
  const { from, to } = place.range();
  const indexes = Array.from({ length: to - from }, (_, index) => from + index);
  if (focusedAt != null && focusedAt < from) indexes.unshift(focusedAt);
  if (focusedAt != null && focusedAt >= to && focusedAt < count) indexes.push(focusedAt);

  /** Scrolls the page so far into the list; a list that begins below the upper edge of the window is left alone. */
  const apply = (onPage: number, always = false) => {
    const isAt = -list.current!.getBoundingClientRect().top;
    if ((isAt > 0 || always) && Math.abs(isAt - onPage) > 0.5)
      scrollBy({ top: onPage - isAt, behavior: 'instant' });
  };
  const measure = () => {
    let isOther = false;
    for (const row of list.current!.querySelectorAll<HTMLElement>(':scope > [data-row]')) {
      const index = Number(row.dataset['row']);
      const { height } = row.getBoundingClientRect();
      if (index >= place.count || Math.abs(place.heightOf(index) - height) < 0.5) continue;
      apply(place.resize(index, height));
      isOther = true;
    }
    if (isOther) redraw();
  };
  /** What stays where it is when the rows change: the row with the focus if it is in view, else the first in view. */
  const remember = () => {
    const row = focusedRow(list.current);
    const isInView =
      row && row.index >= place.first() && place.topOnPage(row.index) < place.onPage + place.view;
    const index = isInView ? row.index : place.first();
    const key = keyOf(index);
    anchor.current = key === null ? null : { key, index };
  };
  const follow = () => {
    place.view = innerHeight;
    apply(place.scrolled(Math.max(0, -list.current!.getBoundingClientRect().top)));
    remember();
    if (drawn.current !== signature(place)) redraw();
  };
  const latest = useRef({ measure, follow });
  latest.current = { measure, follow };

  handle.current = {
    show(index) {
      wanted.current = index;
      if (!rowAt(list.current!, index)) apply(place.show(index), true);
      redraw();
    },
  };

  useLayoutEffect(() => {
    drawn.current = signature(place);
    if (scrollTo !== null) apply(scrollTo);
    measure();
    remember();
    onRange(from, to);
    if (focused && document.activeElement === document.body) wanted.current ??= focusedAt ?? focused.index;
    const article =
      wanted.current === null ? null : rowAt(list.current!, Math.min(wanted.current, count - 1));
    if (!article) return;
    wanted.current = null;
    article.focus({ preventScroll: true });
    article.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  });
  useEffect(() => {
    // Another list: from its beginning.
    if (list.current!.getBoundingClientRect().top < 0) list.current!.scrollIntoView({ behavior: 'instant' });
  }, [version]);
  useEffect(() => {
    const onScroll = () => latest.current.follow();
    const sizes = new ResizeObserver(() => latest.current.measure());
    sizes.observe(list.current!);
    window.addEventListener('scroll', onScroll, { passive: true });
    window.addEventListener('resize', onScroll);
    onScroll();
    return () => {
      sizes.disconnect();
      window.removeEventListener('scroll', onScroll);
      window.removeEventListener('resize', onScroll);
    };
  }, []);

  return { list, indexes, height: place.height, topOf: (index: number) => place.topOnPage(index), measure };
}

function signature(place: ListPlace): string {
  const { from, to } = place.range();
  return `${from} ${to} ${Math.round(place.at - place.onPage)}`;
}

/** The row with the focus, by the number and the name that it was drawn with. */
function focusedRow(list: HTMLElement | null): { index: number; key: string } | null {
  const active = document.activeElement;
  const row = active && list?.contains(active) ? active.closest<HTMLElement>('[data-row]') : null;
  return row && { index: Number(row.dataset['row']), key: row.dataset['key']! };
}

/** The article of a row that is drawn and loaded. */
function rowAt(list: HTMLElement, index: number): HTMLElement | null {
  return list.querySelector<HTMLElement>(`:scope > [data-row="${index}"] article:not([aria-busy])`);
}
