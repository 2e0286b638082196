import { ExpectedError } from '../../core/result.ts';
import { assemblePaper, type AssembledPaper } from './assemble-paper.ts';
import { attempt } from './attempt.ts';
import { nearestFirst } from './nearest-first.ts';
import type { PdfPages, ReadPage } from './pdf-pages.ts';

export type StreamOptions = {
  /** For the title, where the PDF says nothing better. */
  fileName: string;
  /** The page (from 1) to begin at. */
  near?: number;
  /** Pages that must not be touched; they count as unreadable. */
  skip?: ReadonlySet<number>;
  /** Told each page that was come to, and what was read of it; null where it cannot be. */
  onPage?: (page: number, read: ReadPage | null) => void;
  /** Asked after each page: whether the rest is not wanted. What was read is then given as the last. */
  isStopped?: () => boolean;
};

/** What is read so far, of so many pages. Nothing comes after the one that `isLast`. */
export type PaperSoFar = AssembledPaper & { done: number; isLast: boolean };

/** Each time so many times more pages: putting all together again and again must cost little beside reading them. */
const LARGER = 8;
/** Beyond this share of a paper nothing is given but the whole: it would cost nearly as much, and come soon after. */
const LARGEST_PART = 1 / 3;
/** So many are given next after the page asked for, which is given alone: it is what is looked at. */
const NEXT_PAGES = 24;

/**
 * Reads a paper page by page, from the page asked for outwards, and gives what is read so far each time that there is much
 * more of it. Pages in between are never left out, so that what is given is always a stretch of the paper. The last one given is the whole paper,
 * the same wherever the reading began. Nothing is read before it is asked for.
 */
export function* streamPaper(source: PdfPages, options: StreamOptions): Generator<PaperSoFar> {
  for (const soFar of streamPages(source, options)) if (soFar) yield soFar;
}

/** The same page by page, for who wants to wait between two pages: null after a page that brings nothing to give. */
export function* streamPages(
  source: PdfPages,
  { fileName, near = 1, skip = new Set(), onPage, isStopped = () => false }: StreamOptions,
): Generator<PaperSoFar | null> {
  const pages = new Map<number, ReadPage | null>();
  const pictures = new Map<string, boolean | null>();
  const isPicture = (page: number, hasText: boolean): boolean | null => {
    const key = `${page} ${hasText}`;
    const known = pictures.get(key);
    if (known !== undefined) return known;
    const picture = attempt(() => source.isPicture(page, hasText));
    pictures.set(key, picture);
    return picture;
  };
  const { count, facts } = source;
  let next = 1;
  for (const page of nearestFirst(count, near)) {
    const read = skip.has(page) ? null : attempt(() => source.read(page));
    pages.set(page, read);
    const done = pages.size;
    onPage?.(page, read);
    const isLast = done === count || isStopped();
    const isSoon = done > 1 && done > LARGEST_PART * count;
    if (!isLast && (done < next || isSoon)) {
      yield null;
      continue;
    }
    next = done === 1 ? NEXT_PAGES : LARGER * done;
    yield { ...assemblePaper({ count, facts, fileName, pages, isPicture }), done, isLast };
    if (isLast) return;
  }
}

/** Reads a whole paper at once. */
export function readWholePaper(source: PdfPages, fileName: string): AssembledPaper {
  const [whole] = [...streamPaper(source, { fileName })].slice(-1);
  if (!whole) throw new ExpectedError('damaged-pdf');
  return whole;
}
