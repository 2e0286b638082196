import { BANDS } from '../../phrases/hit.ts';
import { VOICES } from '../quote.ts';
import type { NameTables, PaperEntry } from './entries.ts';
import type { LockerQuery } from './locker-query.ts';
import { EXACT } from './match-words.ts';
import type { QuoteTable } from './quote-table.ts';

/** The filters that are counted, in the order of the fields of `counts`. */
export const FACETS = ['councils', 'categories', 'bands', 'tags', 'voices', 'kinds'] as const;
export const KINDS = ['page', 'pdf'] as const;

/** Which quotes pass: `levels` has `EXACT`, `NEAR` or 0 by number. `counts` are those of the facets, by number of the name. */
export type Selected = {
  levels: Uint8Array;
  total: number;
  exact: number;
  counts: Record<(typeof FACETS)[number], Uint32Array>;
};

export type SelectOptions = {
  quotes: QuoteTable;
  /** By number. */
  papers: readonly PaperEntry[];
  names: NameTables;
  /** How each quote has the words looked for; null where none are. */
  words: Uint8Array | null;
  /** The place of each quote in the folder, from 1; 0 for one that is not in it. Null for the whole locker. */
  places: Uint32Array | null;
  isChanged: (paper: PaperEntry) => boolean;
};

/** Applies all filters at once, and counts for each filter what its values would leave. */
export function selectQuotes(query: LockerQuery, options: SelectOptions): Selected {
  const { quotes, papers, names, words, places } = options;
  const levels = new Uint8Array(quotes.length);
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
  const hasTag = tags && quotes.tagSets.map((set) => set.some((tag) => tags[tag]));
  const tagSets = new Uint32Array(quotes.tagSets.length);
  const bands = chosen(BANDS, query.bands);
  const voices = chosen(VOICES, query.voices);
  const kinds = chosen(KINDS, query.kinds);
  const kindOf = Uint8Array.from(papers, ({ kind }) => (kind === null ? KINDS.length : KINDS.indexOf(kind)));
  const ofPapers = papersThatPass(query, options);
  const from = query.savedFrom === null ? -Infinity : dayStart(query.savedFrom, 0);
  const to = query.savedTo === null ? Infinity : dayStart(query.savedTo, 1);
  const { isHere, paper, savedAt, unsourced, council, category, band, tags: tagsOf, voice } = quotes;
  let total = 0;
  let exact = 0;

  for (let number = 0; number < levels.length; number += 1) {
    const level = words ? words[number]! : EXACT;
    if (level === 0 || isHere[number] === 0) continue;
    if (places && places[number] === 0) continue;
    if (savedAt[number]! < from || savedAt[number]! >= to) continue;
    if (ofPapers && ofPapers[paper[number]!] === 0) continue;
    if (query.unsourced && unsourced[number] === 0) continue;
    const kind = kindOf[paper[number]!]!;

    // Each filter that does not let it pass. With one of them only that one's facet counts it, with more none does.
    let missed = 0;
    if (councils && !councils[council[number]!]) missed |= 1;
    if (categories && !categories[category[number]!]) missed |= 2;
    if (bands && !bands[band[number]!]) missed |= 4;
    if (hasTag && !hasTag[tagsOf[number]!]) missed |= 8;
    if (voices && !voices[voice[number]!]) missed |= 16;
    if (kinds && !kinds[kind]) missed |= 32;
    if ((missed & ~1) === 0) counts.councils[council[number]!]! += 1;
    if ((missed & ~2) === 0) counts.categories[category[number]!]! += 1;
    if ((missed & ~4) === 0) counts.bands[band[number]!]! += 1;
    if ((missed & ~8) === 0) tagSets[tagsOf[number]!]! += 1;
    if ((missed & ~16) === 0) counts.voices[voice[number]!]! += 1;
    if ((missed & ~32) === 0) counts.kinds[kind]! += 1;
    if (missed !== 0) continue;
    levels[number] = level;
    total += 1;
    if (level === EXACT) exact += 1;
  }
  tagSets.forEach((count, set) => {
    for (const tag of quotes.tagSets[set]!) counts.tags[tag]! += count;
  });
  return { levels, total, exact, counts };
}

/** Which papers a filter of papers lets pass, by number; null where all do. */
function papersThatPass(query: LockerQuery, { papers, isChanged }: SelectOptions): Uint8Array | null {
  if (query.papers.length === 0 && !query.changedSource) return null;
  const some = query.papers.length === 0 ? null : new Set(query.papers);
  const passes = (paper: PaperEntry) =>
    (!some || some.has(paper.sha256)) && (!query.changedSource || isChanged(paper));
  return Uint8Array.from(papers, (paper) => (passes(paper) ? 1 : 0));
}

function chosen<T>(all: readonly T[], some: readonly T[]): boolean[] | null {
  return some.length === 0 ? null : [...all.map((each) => some.includes(each)), false];
}

/** The first moment of a day ("2026-03-07") by the clock of this computer, or of one so many days later, in milliseconds. */
function dayStart(day: string, later: number): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date + later).getTime();
}
