import { citedValue, emptyCitation } from '../../../../core/evidence/citation.ts';
import type { Folder } from '../../../../core/evidence/folder.ts';
import type { LockerQuery } from '../../../../core/evidence/locker-search/locker-query.ts';
import { searchWord } from '../../../../core/evidence/locker-search/search-words.ts';
import type { Paper } from '../../../../core/evidence/paper.ts';
import type { Quote } from '../../../../core/evidence/quote.ts';
import { BANDS } from '../../../../core/phrases/hit.ts';
import { readWords } from '../../../../core/text/words.ts';

export type MadeLocker = { papers: Map<string, Paper>; quotes: Map<string, Quote>; folders: Folder[] };

const wordsOf = (text: string): string[] => readWords(text).map(({ text: word }) => searchWord(word));

/** Errors between two words, by the definition. */
export function plainErrors(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const options = [
    plainErrors(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1),
    plainErrors(a.slice(1), b) + 1,
    plainErrors(a, b.slice(1)) + 1,
  ];
  if (a.length > 1 && b.length > 1 && a[0] === b[1] && a[1] === b[0])
    options.push(plainErrors(a.slice(2), b.slice(2)) + 1);
  return Math.min(...options);
}

const beginnings = (word: string): string[] =>
  Array.from({ length: word.length + 1 }, (_, at) => word.slice(0, at));

const textsOf = (quote: Quote, paper: Paper | undefined): string[][] =>
  [
    quote.exact,
    quote.cleaned,
    quote.note,
    ...quote.tags,
    quote.citation.council.typed ?? quote.citation.council.detected ?? '',
    quote.citation.reportTitle.typed ?? quote.citation.reportTitle.detected ?? '',
    ...(paper
      ? [
          paper.title,
          ...['reportTitle', 'council'].map((name) => citedValue(name as 'council', paper.citation) ?? ''),
        ]
      : []),
  ].map(wordsOf);

const tolerated = (word: string): number =>
  /\d/.test(word) || word.length < 4 ? 0 : word.length < 8 ? 1 : 2;

/** Looks through everything, one after another: 2 for the words as typed, 1 with other spellings, 0 for neither. */
function level(query: LockerQuery, quote: Quote, locker: MadeLocker): number {
  const texts = textsOf(quote, locker.papers.get(quote.paper));
  const everyWord = new Set([
    ...[...locker.quotes.values()]
      .filter((each) => each.deletedAt === null)
      .flatMap((each) => textsOf(each, undefined).flat()),
    ...[...locker.papers.values()].flatMap((paper) =>
      textsOf({ ...quote, exact: '', cleaned: '', note: '', tags: [] }, paper).flat(),
    ),
  ]);
  const parts = query.words.split('"');
  const levels = parts.flatMap((part, index) => {
    const words = wordsOf(part);
    const isEnd = index === parts.length - 1 && /[\p{L}\d]$/u.test(part);
    if (index % 2 === 1) {
      if (words.length === 0) return [];
      const fits = (word: string, at: number) =>
        isEnd && at === words.length - 1 ? word.startsWith(words[at]!) : word === words[at];
      const has = texts.some((text) =>
        text.some((_, from) => words.every((_, at) => from + at < text.length && fits(text[from + at]!, at))),
      );
      return [has ? 2 : 0];
    }
    return words.map((word, at) => {
      const isOpen = isEnd && at === words.length - 1;
      const fits = (other: string) => (isOpen ? other.startsWith(word) : other === word);
      if (texts.flat().some(fits)) return 2;
      const goesOn = isOpen && ![...everyWord].some(fits);
      const isNear = (other: string) =>
        (goesOn ? beginnings(other) : [other]).some((begun) => plainErrors(word, begun) <= tolerated(word));
      return tolerated(word) > 0 && texts.flat().some(isNear) ? 1 : 0;
    });
  });
  return Math.min(2, ...levels);
}

const passes = <T>(chosen: T[], values: T[]): boolean =>
  chosen.length === 0 || chosen.some((each) => values.includes(each));

type Values = ReturnType<typeof valuesOf>;
const valuesOf = (quote: Quote, { papers }: MadeLocker) => {
  const paper = papers.get(quote.paper);
  return {
    councils: [citedValue('council', paper?.citation ?? emptyCitation(), quote.citation) ?? ''],
    categories: [quote.match ? `${quote.match.pack}/${quote.match.category}` : ''],
    bands: quote.match ? [quote.match.band as string] : [],
    tags: quote.tags,
    voices: quote.voice ? [quote.voice as string] : [],
    kinds: paper ? [paper.kind as string] : [],
  };
};

/** The answer by the obvious way: groups with the ids in them, and the counts of the facets. */
export function plainSearch(query: LockerQuery, locker: MadeLocker) {
  const folder = locker.folders.find(({ id }) => id === query.folder);
  const found = [...locker.quotes.values()]
    .filter(({ deletedAt }) => deletedAt === null)
    .map((quote) => ({ quote, level: level(query, quote, locker), values: valuesOf(quote, locker) }))
    .filter(({ quote, level }) => {
      const paper = locker.papers.get(quote.paper);
      const cited = (['council', 'body', 'meetingDate'] as const).map((name) =>
        citedValue(name, paper?.citation ?? emptyCitation(), quote.citation),
      );
      return (
        level > 0 &&
        (query.folder === null || folder?.quotes.includes(quote.id)) &&
        passes(query.papers, [quote.paper]) &&
        (query.savedFrom === null || quote.savedAt.slice(0, 10) >= query.savedFrom) &&
        (query.savedTo === null || quote.savedAt.slice(0, 10) <= query.savedTo) &&
        (!query.unsourced || cited.some((value) => !value))
      );
    });
  const facets = Object.keys(found[0]?.values ?? {}) as (keyof Values)[];
  const without = (facet: keyof Values | null) =>
    found.filter(({ values }) =>
      facets.every((each) => each === facet || passes(query[each] as string[], values[each])),
    );
  const counts = Object.fromEntries(
    facets.map((facet) => {
      const values = without(facet).flatMap((each) => [...new Set(each.values[facet])]);
      const all = [...new Set([...values, ...(query[facet] as string[])])];
      return [
        facet,
        Object.fromEntries(all.map((value) => [value, values.filter((each) => each === value).length])),
      ];
    }),
  );
  const rank = (quote: Quote): (string | number)[] => {
    const paper = locker.papers.get(quote.paper);
    const at = -Date.parse(quote.savedAt);
    const start = quote.selectors.find((each) => each.type === 'TextPositionSelector')?.start ?? 0;
    if (query.order === 'hand' && folder) return [folder.quotes.indexOf(quote.id)];
    if (query.order === 'place') return [paper?.title ?? '', quote.paper, start, quote.id];
    if (query.order === 'band') return [quote.match ? BANDS.indexOf(quote.match.band) : 9, at, quote.id];
    return [at, quote.id];
  };
  const list = without(null).sort((a, b) => {
    const order = compare(rank(a.quote), rank(b.quote));
    const isOldest = query.order === 'oldest';
    return b.level - a.level || (isOldest ? -order : order);
  });
  const keysOf = ({ quote, values }: (typeof found)[number]): string[] => {
    if (query.group === 'none') return [''];
    if (query.group === 'paper') return [quote.paper];
    if (query.group === 'council') return values.councils;
    if (query.group === 'category') return values.categories;
    return quote.tags.length === 0 ? [''] : [...new Set(quote.tags)];
  };
  const keys = [...new Set(list.flatMap(keysOf))];
  if (query.group !== 'paper')
    keys.sort((a, b) => (a === '' ? 1 : b === '' ? -1 : a.localeCompare(b, 'en-GB')));
  return {
    total: list.length,
    exact: list.filter(({ level }) => level === 2).length,
    groups: keys.map((key) => ({
      key,
      ids: list.filter((each) => keysOf(each).includes(key)).map(({ quote }) => quote.id),
    })),
    counts,
  };
}

function compare(a: (string | number)[], b: (string | number)[]): number {
  for (const [at, value] of a.entries()) {
    if (value < b[at]!) return -1;
    if (value > b[at]!) return 1;
  }
  return 0;
}
