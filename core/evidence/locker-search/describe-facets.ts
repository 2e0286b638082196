import { BANDS } from '../../phrases/hit.ts';
import { VOICES } from '../quote.ts';
import { WITHOUT } from './arrange-rows.ts';
import type { NameTables } from './entries.ts';
import type { Facet, LockerAnswer, LockerQuery } from './locker-query.ts';
import type { Names } from './names.ts';
import { KINDS, type Selected } from './select-quotes.ts';

const BAND_TITLES = ['Read first', 'Worth reading', 'Maybe', 'Hidden'];
const VOICE_TITLES = ['Officer', 'Councillor', 'Public', 'DfE', 'Other'];
const KIND_TITLES = ['Web pages', 'PDFs'];

/** The facets of an answer: values that would leave something, and those that are chosen. */
export function describeFacets(
  counts: Selected['counts'],
  query: LockerQuery,
  names: NameTables,
): LockerAnswer['facets'] {
  return {
    councils: named(names.councils, counts.councils, query.councils, WITHOUT.council),
    categories: named(names.categories, counts.categories, query.categories, WITHOUT.category),
    bands: fixed(BANDS, BAND_TITLES, counts.bands, query.bands),
    tags: named(names.tags, counts.tags, query.tags, WITHOUT.tag),
    voices: fixed(VOICES, VOICE_TITLES, counts.voices, query.voices),
    kinds: fixed(KINDS, KIND_TITLES, counts.kinds, query.kinds),
  };
}

function named(names: Names, counts: Uint32Array, chosen: readonly string[], without: string): Facet[] {
  return names.inOrder().flatMap((number) => {
    const [value, count] = [names.nameOf(number), counts[number] ?? 0];
    if (count === 0 && !chosen.includes(value)) return [];
    return { value, title: value === '' ? without : names.titleOf(number), count };
  });
}

function fixed(
  values: readonly string[],
  titles: readonly string[],
  counts: Uint32Array,
  chosen: readonly string[],
): Facet[] {
  return values.flatMap((value, at) => {
    const count = counts[at] ?? 0;
    return count === 0 && !chosen.includes(value) ? [] : { value, title: titles[at]!, count };
  });
}
