import { BANDS, type Band } from '../core/phrases/hit.ts';
import type { HitView } from './HitCard.tsx';

/** How the list of places is ordered and grouped. */
export type HitOrder = 'page' | 'band';

/** Which places the list shows. */
export type HitFilter = {
  /** Bands that are left out. Hidden places have a switch of their own. */
  without: readonly Band[];
  /** The name of the only category to show; empty for all. */
  category: string;
  /** Words that the sentence must have, all of them, in any order; empty for all. */
  words: string;
};

export const NO_FILTER: HitFilter = { without: [], category: '', words: '' };

/** Places under one heading: a page of a PDF, a band, or neither of a web page, which has no pages. */
export type HitSection = { key: string; page: number | null; band: Band | null; hits: HitView[] };

/** The places that a filter lets through, in the order they came in. */
export function filterHits(hits: readonly HitView[], { without, category, words }: HitFilter): HitView[] {
  const wanted = plain(words).split(' ').filter(Boolean);
  return hits.filter((hit) => {
    if (without.includes(hit.band)) return false;
    if (category && !hit.categories.includes(category)) return false;
    if (wanted.length === 0) return true;
    const sentence = plainSentence(hit);
    return wanted.every((word) => sentence.includes(word));
  });
}

/** Places under headings: one for each page on which places begin, or one for each band. */
export function groupViews(hits: readonly HitView[], order: HitOrder): HitSection[] {
  if (order === 'band')
    return BANDS.map((band) => ({
      key: band,
      page: null,
      band,
      hits: hits.filter((hit) => hit.band === band),
    })).filter((section) => section.hits.length > 0);
  const sections: HitSection[] = [];
  for (const hit of hits) {
    const page = hit.pages[0] ?? null;
    const last = sections.at(-1);
    if (last && last.page === page) last.hits.push(hit);
    else {
      // The same while more of the paper is read, so that what is on screen can stay.
      const again = sections.filter((section) => section.page === page).length;
      sections.push({ key: `page-${page}-${again}`, page, band: null, hits: [hit] });
    }
  }
  return sections;
}

/** The categories of places, with how many places each has, the most frequent first. */
export function countCategories(hits: readonly HitView[]): [category: string, places: number][] {
  const counts = new Map<string, number>();
  for (const { categories } of hits)
    for (const category of categories) counts.set(category, (counts.get(category) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

const plainSentences = new WeakMap<HitView, string>();

/** The sentence of a place as words are compared; made once, because every key typed asks for all of them. */
function plainSentence(hit: HitView): string {
  const made = plainSentences.get(hit) ?? plain(hit.sentence.map(({ text }) => text).join(''));
  plainSentences.set(hit, made);
  return made;
}

/** Words as they are compared here: no capitals, one kind of apostrophe, dash and space. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/[\s\u00ad]+/g, ' ')
    .trim();
}
