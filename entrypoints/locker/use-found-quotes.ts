import { useRef } from 'preact/hooks';
import { citedValue } from '../../core/evidence/citation.ts';
import type {
  Facet,
  FoundGroup,
  LockerAnswer,
  LockerQuery,
} from '../../core/evidence/locker-search/locker-query.ts';
import type { Paper } from '../../core/evidence/paper.ts';
import type { Quote } from '../../core/evidence/quote.ts';
import { BANDS } from '../../core/phrases/hit.ts';
import type { ErrorCode } from '../../core/result.ts';
import { db } from '../../storage/db.ts';
import { fromPaperRow } from '../../storage/paper-row.ts';
import { useLiveQuery } from '../../storage/use-live-query.ts';

/** A row of the list of quotes: `groupIndex` says under which group of the answer it stands. */
export type FoundRow = { quote: Quote; paper: Paper; groupIndex: number };

/** What the locker has for a query, and how to get at its rows. */
export type FoundQuotes = {
  state: 'opening' | 'ready' | 'failed';
  answer: LockerAnswer;
  code?: ErrorCode;
  rowsAt(from: number, to: number): Promise<FoundRow[]>;
  /** One id for each row. */
  idsAt(from: number, to: number): Promise<string[]>;
};

type Pair = { quote: Quote; paper: Paper };
type Filter = keyof LockerAnswer['facets'];

const NOTHING: LockerAnswer = {
  answer: 0,
  total: 0,
  groups: [],
  facets: { councils: [], categories: [], bands: [], tags: [], voices: [], kinds: [] },
  instead: null,
};

/** Looks for quotes by going through all of them, again after every change in this tab or another. */
export function useFoundQuotes(query: LockerQuery): FoundQuotes {
  const count = useRef(0);
  const result = useLiveQuery(async () => {
    const { pairs, folder } = await readAll(query.folder);
    const rows = group(order(pairs.filter(passes(query, folder)), query, folder), query);
    const answer: LockerAnswer = {
      answer: (count.current += 1),
      total: new Set(rows.map(({ quote }) => quote.id)).size,
      groups: groupsOf(rows),
      facets: facetsOf(pairs, query, folder),
      instead: null,
    };
    return { answer, rows };
  }, [JSON.stringify(query)]);
  if (result.state !== 'ready') {
    const none = { answer: NOTHING, rowsAt: () => Promise.resolve([]), idsAt: () => Promise.resolve([]) };
    return result.state === 'failed'
      ? { state: 'failed', code: result.code, ...none }
      : { state: 'opening', ...none };
  }
  const { answer, rows } = result.value;
  return {
    state: 'ready',
    answer,
    rowsAt: (from, to) =>
      Promise.resolve(
        rows.slice(from, to).map(({ quote, paper, key }) => ({
          quote,
          paper,
          groupIndex: answer.groups.findIndex((one) => one.key === key),
        })),
      ),
    idsAt: (from, to) => Promise.resolve(rows.slice(from, to).map(({ quote }) => quote.id)),
  };
}

async function readAll(folder: string | null) {
  const papers = new Map((await db.papers.toArray()).map((row) => [row.sha256, fromPaperRow(row)]));
  const quotes = await db.quotes.filter(({ deletedAt }) => deletedAt === null).toArray();
  const pairs = quotes.flatMap((quote): Pair[] => {
    const paper = papers.get(quote.paper);
    return paper ? [{ quote, paper }] : [];
  });
  return { pairs, folder: folder === null ? null : ((await db.folders.get(folder))?.quotes ?? []) };
}

const councilOf = ({ quote, paper }: Pair) => citedValue('council', paper.citation, quote.citation) ?? '';

/** The values that a quote has for each filter. */
const VALUES: Record<Filter, (pair: Pair) => string[]> = {
  councils: (pair) => [councilOf(pair)],
  categories: ({ quote: { match } }) => [match ? `${match.pack}/${match.category}` : ''],
  bands: ({ quote: { match } }) => (match ? [match.band] : []),
  tags: ({ quote }) => quote.tags,
  voices: ({ quote }) => (quote.voice === null ? [] : [quote.voice]),
  kinds: ({ paper }) => [paper.kind],
};
const FILTERS = Object.keys(VALUES) as Filter[];

function passes(query: LockerQuery, folder: string[] | null, without?: Filter) {
  const words = query.words.toLowerCase().replaceAll('"', '').split(/\s+/).filter(Boolean);
  return (pair: Pair) => {
    const { quote, paper } = pair;
    if (folder && !folder.includes(quote.id)) return false;
    const day = quote.savedAt.slice(0, 10);
    if (query.savedFrom !== null && day < query.savedFrom) return false;
    if (query.savedTo !== null && day > query.savedTo) return false;
    if (query.papers.length > 0 && !query.papers.includes(quote.paper)) return false;
    if (query.changedSource) return false;
    if (query.unsourced) {
      const cited = (['council', 'body', 'meetingDate'] as const).map((name) =>
        citedValue(name, paper.citation, quote.citation),
      );
      if (cited.every((value) => value !== null)) return false;
    }
    const text =
      `${quote.exact} ${quote.cleaned} ${quote.note} ${quote.tags.join(' ')} ${paper.title} ${councilOf(pair)}`.toLowerCase();
    if (!words.every((word) => text.includes(word))) return false;
    return FILTERS.every((filter) => {
      const wanted: string[] = query[filter];
      return (
        filter === without || wanted.length === 0 || VALUES[filter](pair).some((v) => wanted.includes(v))
      );
    });
  };
}

function facetsOf(pairs: Pair[], query: LockerQuery, folder: string[] | null): LockerAnswer['facets'] {
  const entries = FILTERS.map((filter) => {
    const counts = new Map<string, number>();
    for (const pair of pairs.filter(passes(query, folder, filter)))
      for (const value of VALUES[filter](pair)) counts.set(value, (counts.get(value) ?? 0) + 1);
    const facets: Facet[] = [...counts].map(([value, count]) => ({ value, title: value, count }));
    return [filter, facets.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))] as const;
  });
  return Object.fromEntries(entries) as LockerAnswer['facets'];
}

function order(pairs: Pair[], { order }: LockerQuery, folder: string[] | null): Pair[] {
  const by: Record<LockerQuery['order'], (pair: Pair) => number | string> = {
    newest: ({ quote }) => -Date.parse(quote.savedAt),
    oldest: ({ quote }) => Date.parse(quote.savedAt),
    place: ({ quote }) => {
      const position = quote.selectors.find(({ type }) => type === 'TextPositionSelector');
      return position?.type === 'TextPositionSelector' ? position.start : 0;
    },
    band: ({ quote }) => (quote.match ? BANDS.indexOf(quote.match.band) : BANDS.length),
    hand: ({ quote }) => folder?.indexOf(quote.id) ?? -Date.parse(quote.savedAt),
  };
  return pairs.toSorted((a, b) => (by[order](a) < by[order](b) ? -1 : 1));
}

/** Quotes as rows under headings, in the order in which each heading comes first. */
function group(pairs: Pair[], query: LockerQuery) {
  const keys: Record<LockerQuery['group'], (pair: Pair) => [key: string, title: string][]> = {
    paper: ({ paper }) => [[paper.sha256, paper.title]],
    council: (pair) => [[councilOf(pair), councilOf(pair)]],
    category: (pair) => VALUES.categories(pair).map((value) => [value, value]),
    tag: ({ quote }) => (quote.tags.length > 0 ? quote.tags.map((tag) => [tag, tag]) : [['', '']]),
    none: () => [['', '']],
  };
  const rows = pairs.flatMap((pair) =>
    keys[query.group](pair).map(([key, title]) => ({ ...pair, key, title })),
  );
  return [...Map.groupBy(rows, ({ key }) => key).values()].flat();
}

function groupsOf(rows: { key: string; title: string }[]): FoundGroup[] {
  return [...Map.groupBy(rows, ({ key }) => key)].map(([key, members]) => ({
    key,
    title: members[0]!.title,
    count: members.length,
  }));
}
