import type { Coverage } from '../core/evidence/coverage.ts';
import { BANDS, type Band } from '../core/phrases/hit.ts';
import { say } from '../platform/say.ts';
import type { HitView } from './HitCard.tsx';

/** What the list of pages says of a page. */
export type PageMark = {
  places: number;
  /** The strongest band of its places. */
  band: Band | null;
  /** Why it could not be searched; empty when it was. */
  unread: string;
};

/** The pages (from 1) that something is to be said about. */
export function pageMarks(hits: readonly HitView[], coverage: Coverage | null): Map<number, PageMark> {
  const marks = new Map<number, PageMark>();
  const mark = (page: number) => {
    const known = marks.get(page) ?? { places: 0, band: null, unread: '' };
    marks.set(page, known);
    return known;
  };
  for (const { pages, band } of hits) {
    for (const page of pages) {
      const known = mark(page);
      known.places++;
      if (known.band === null || BANDS.indexOf(band) < BANDS.indexOf(known.band)) known.band = band;
    }
  }
  for (const page of coverage?.pictures ?? []) mark(page).unread = say('pageMarks_pictureNotSearched');
  for (const page of coverage?.damaged ?? []) mark(page).unread = say('pageMarks_damagedText');
  for (const page of coverage?.notReached ?? []) mark(page).unread = say('pageMarks_notSearchedYet');
  for (const page of coverage?.unreadable ?? []) mark(page).unread = say('pageMarks_couldNotBeOpened');
  return marks;
}
