import { useEffect, useRef } from 'preact/hooks';
import { say } from '../platform/say.ts';
import { BAND_SHAPES } from './HitCard.tsx';
import type { PageMark } from './page-marks.ts';
import { BAND_NAMES } from './PaperSummary.tsx';

type Props = {
  pages: number;
  /** The page in front. */
  page: number;
  labels: readonly string[] | null;
  marks: ReadonlyMap<number, PageMark>;
  /** Draws a small picture of a page; resolves also when that fails. */
  onDraw: (page: number, canvas: HTMLCanvasElement, signal: AbortSignal) => Promise<void>;
  onPage: (page: number) => void;
};

/** How far outside the view pictures of pages are drawn and kept. */
const NEAR = '400px';

const STEPS: Record<string, (page: number, last: number) => number> = {
  ArrowDown: (page, last) => Math.min(page + 1, last),
  ArrowUp: (page) => Math.max(page - 1, 1),
  Home: () => 1,
  End: (_, last) => last,
};

/**
 * Small pictures of all pages. Drawn when they come near, given back when they are far. One stop of the Tab key;
 * inside it arrows, Home and End move and Enter goes to the page.
 */
export function PageList({ pages, page, labels, marks, onDraw, onPage }: Props) {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const element = list.current!;
    const drawing = new Map<Element, AbortController>();
    const drop = (button: Element) => {
      drawing.get(button)?.abort();
      drawing.delete(button);
      button.querySelector('canvas')?.remove();
    };
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (!isIntersecting) drop(target);
          else if (!drawing.has(target)) {
            const stop = new AbortController();
            drawing.set(target, stop);
            const canvas = document.createElement('canvas');
            target.querySelector('.page-picture')?.append(canvas);
            void onDraw(Number(target.getAttribute('data-page')), canvas, stop.signal);
          }
        }
      },
      { root: element, rootMargin: NEAR },
    );
    for (const button of element.querySelectorAll('button')) observer.observe(button);
    return () => {
      observer.disconnect();
      for (const button of drawing.keys()) drop(button);
    };
  }, [pages, onDraw]);
  // The page in front stays in view, without taking the focus from where it is.
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [page]);

  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    const from = Number((event.target as Element).getAttribute('data-page'));
    if (!step || !from || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    list.current?.querySelector<HTMLElement>(`[data-page="${step(from, pages)}"]`)?.focus();
  };

  return (
    // The buttons in the list are what the keys act on.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <ol class="page-list" aria-label={say('pageList_pages')} ref={list} onKeyDown={onKeyDown}>
      {Array.from({ length: pages }, (_, index) => {
        const number = index + 1;
        const mark = marks.get(number);
        const label = labels?.[index];
        return (
          <li key={number}>
            <button
              type="button"
              data-page={number}
              tabIndex={number === page || (page < 1 && number === 1) ? 0 : -1}
              aria-current={number === page ? 'page' : undefined}
              onClick={() => onPage(number)}
            >
              <span class="page-picture" aria-hidden="true" />
              <span>
                <span class="visually-hidden">{say('pageList_page')} </span>
                {label ? `${label} (${number})` : number}
              </span>
              {mark?.band && (
                <span class="band" data-band={mark.band}>
                  <span aria-hidden="true">{BAND_SHAPES[mark.band]} </span>
                  {mark.places}
                  <span class="visually-hidden">
                    {' '}
                    {say(mark.places === 1 ? 'pageList_placeOfBand' : 'pageList_placesOfBand', {
                      band: BAND_NAMES[mark.band],
                    })}
                  </span>
                </span>
              )}
              {mark?.unread && <span class="page-unread">{mark.unread}</span>}
            </button>
          </li>
        );
      })}
    </ol>
  );
}
