import { BANDS } from '../../phrases/hit.ts';
import { VOICES } from '../quote.ts';
import type { NameTables, PaperEntry, QuoteEntry } from './entries.ts';
import type { LockerQuery } from './locker-query.ts';
import { EXACT } from './match-words.ts';

/** The filters that are counted, in the order of the fields of `counts`. */
export const FACETS = ['councils', 'categories', 'bands', 'tags', 'voices', 'kinds'] as const;
export const KINDS = ['page', 'pdf'] as const;

/** Which quotes pass: `levels` has `EXACT`, `NEAR` or 0 by number. `counts` are those of the facets, by number of the name. */
export type Selected = {
  levels: Uint8Array;
  total: number;
  exact: number;
  /** More than the number of any paper. */
  paperCount: number;
  counts: Record<(typeof FACETS)[number], Uint32Array>;
};

export type SelectOptions = {
  entries: readonly (QuoteEntry | null)[];
  names: NameTables;
  /** How each quote has the words looked for; null where none are. */
  words: Uint8Array | null;
  /** The place of each quote in the folder, from 1; 0 for one that is not in it. Null for the whole locker. */
  places: Uint32Array | null;
  isChanged: (paper: PaperEntry) => boolean;
};

/** Applies all filters at once, and counts for each filter what its values would leave. */
export function selectQuotes(query: LockerQuery, options: SelectOptions): Selected {
  const { entries, names, words, places, isChanged } = options;
  const levels = new Uint8Array(entries.length);
  const counts = {
    councils: new Uint32Array(names.councils.size),
    categories: new Uint32Array(names.categories.size),
    bands: new Uint32Array(BANDS.length + 1),
    tags: new Uint32Array(names.tags.size),
    voices: new Uint32Array(VOICES.length + 1),
    kinds: new Uint32Array(KINDS.length + 1),
  };
  const councils = names.councils.chosen(query.councils);
  const categories = names.categories.chosen(query.categories);
  const tags = names.tags.chosen(query.tags);
  const bands = chosen(BANDS, query.bands);
  const voices = chosen(VOICES, query.voices);
  const kinds = chosen(KINDS, query.kinds);
  const papers = query.papers.length === 0 ? null : new Set(query.papers);
  const from = query.savedFrom === null ? -Infinity : dayStart(query.savedFrom, 0);
  const to = query.savedTo === null ? Infinity : dayStart(query.savedTo, 1);
  let total = 0;
  let paperCount = 0;
  let exact = 0;

  for (let number = 0; number < entries.length; number += 1) {
    const level = words ? words[number]! : EXACT;
    const entry = entries[number];
    if (level === 0 || !entry) continue;
    const { paper, savedAt } = entry;
    if (places && places[number] === 0) continue;
    if (savedAt < from || savedAt >= to) continue;
    if (papers && !papers.has(paper.sha256)) continue;
    if (query.unsourced && !entry.unsourced) continue;
    if (query.changedSource && !isChanged(paper)) continue;
    const kind = paper.kind === null ? KINDS.length : KINDS.indexOf(paper.kind);

    // Each filter that does not let it pass. With one of them only that one's facet counts it, with more none does.
    let missed = 0;
    if (councils && !councils[entry.council]) missed |= 1;
    if (categories && !categories[entry.category]) missed |= 2;
    if (bands && !bands[entry.band]) missed |= 4;
    if (tags && !entry.tags.some((tag) => tags[tag])) missed |= 8;
    if (voices && !voices[entry.voice]) missed |= 16;
    if (kinds && !kinds[kind]) missed |= 32;
    if ((missed & ~1) === 0) counts.councils[entry.council]! += 1;
    if ((missed & ~2) === 0) counts.categories[entry.category]! += 1;
    if ((missed & ~4) === 0) counts.bands[entry.band]! += 1;
    if ((missed & ~8) === 0) for (const tag of entry.tags) counts.tags[tag]! += 1;
    if ((missed & ~16) === 0) counts.voices[entry.voice]! += 1;
    if ((missed & ~32) === 0) counts.kinds[kind]! += 1;
    if (missed !== 0) continue;
    levels[number] = level;
    if (paper.number >= paperCount) paperCount = paper.number + 1;
    total += 1;
    if (level === EXACT) exact += 1;
  }
  return { levels, total, exact, paperCount, counts };
}

function chosen<T>(all: readonly T[], some: readonly T[]): boolean[] | null {
  return some.length === 0 ? null : [...all.map((each) => some.includes(each)), false];
}

/** The first moment of a day ("2026-03-07") by the clock of this computer, or of one so many days later, in milliseconds. */
function dayStart(day: string, later: number): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date + later).getTime();
}
