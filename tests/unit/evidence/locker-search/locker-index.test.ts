import fc from 'fast-check';
import { expect, it } from 'vitest';
import { emptyCitation } from '../../../../core/evidence/citation.ts';
import { LockerIndex } from '../../../../core/evidence/locker-search/locker-index.ts';
import {
  LOCKER_GROUPS,
  LOCKER_ORDERS,
  type LockerQuery,
} from '../../../../core/evidence/locker-search/locker-query.ts';
import { WHOLE_LOCKER } from '../../../../core/evidence/locker-search/whole-locker.ts';
import type { Paper } from '../../../../core/evidence/paper.ts';
import { VOICES, type Quote } from '../../../../core/evidence/quote.ts';
import { BANDS } from '../../../../core/phrases/hit.ts';
import { sampleFolder } from '../../exports/sample-evidence.ts';
import { detected, paperOf, quoteOf, typed } from './made-locker.ts';
import { plainSearch, type MadeLocker } from './plain-search.ts';

const WORDS = [
  'plan',
  'plans',
  'plane',
  'Café',
  'demand',
  'demnad',
  'the',
  'th',
  'council’s',
  'out-of-county',
  '2,024',
];
const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 4 }).map((words) => words.join(' '));
const tags = fc.uniqueArray(fc.constantFrom('Budget', 'Plan B', 'costs'), { maxLength: 2 });
const ids = ['a', 'b', 'c', 'd', 'e', 'f'].map((each) => each.padEnd(32, '0'));
const shas = ['1', '2', '3'].map((each) => each.padEnd(64, '0'));
const councils = fc.constantFrom(null, 'Ashford', 'Birch');

const quote: fc.Arbitrary<Quote> = fc
  .record({
    id: fc.constantFrom(...ids),
    paper: fc.constantFrom(...shas),
    words: text,
    note: text,
    tags,
    day: fc.integer({ min: 1, max: 4 }),
    start: fc.integer({ min: 0, max: 3 }),
    band: fc.option(fc.constantFrom(...BANDS)),
    category: fc.constantFrom('LIM', 'DEM'),
    voice: fc.option(fc.constantFrom(...VOICES)),
    council: councils,
    isBinned: fc.boolean(),
  })
  .map(({ words, day, start, band, category, council, isBinned, ...more }) => ({
    ...quoteOf(more.id, more.paper, words || '.', more),
    savedAt: `2026-03-0${day}T12:00:00.000Z`,
    deletedAt: isBinned ? '2026-03-05T12:00:00.000Z' : null,
    selectors: [{ type: 'TextPositionSelector' as const, start, end: start + 1 }],
    match: band && { pack: 'send', packVersion: '1', patternId: 'x', category, band, words },
    citation: { ...emptyCitation(), ...(council && { council: typed(council) }) },
  }));
const paper: fc.Arbitrary<Paper> = fc
  .record({
    sha: fc.constantFrom(...shas),
    title: text,
    council: councils,
    isCited: fc.boolean(),
    isPage: fc.boolean(),
  })
  .map(({ sha, title, council, isCited, isPage }) => {
    const made = paperOf(sha, title, council);
    const more = isCited ? { body: detected('Cabinet'), meetingDate: detected('2026-01-01') } : {};
    return { ...made, kind: isPage ? 'page' : 'pdf', citation: { ...made.citation, ...more } };
  });
const words = fc
  .array(fc.constantFrom(...WORDS, 'pla', 'plam', 'demamd', 'cafe', '"', 'county', '!'), { maxLength: 3 })
  .chain((parts) => fc.constantFrom(parts.join(' '), `${parts.join(' ')} `, `"${parts.join(' ')}`));
const some = <T>(...values: T[]) => fc.subarray(values).map((chosen) => (chosen.length < 2 ? chosen : []));
const query: fc.Arbitrary<LockerQuery> = fc.record({
  words: fc.oneof(fc.constant(''), words),
  councils: some('Ashford', '', 'Birch'),
  categories: some('send/LIM', '', 'send/DEM'),
  bands: some(...BANDS),
  tags: some('Budget', 'costs', 'unknown'),
  voices: some(...VOICES),
  kinds: some('page' as const, 'pdf' as const),
  papers: some(...shas),
  folder: fc.constantFrom(null, null, sampleFolder.id, 'none'),
  savedFrom: fc.constantFrom(null, null, '2026-03-02'),
  savedTo: fc.constantFrom(null, null, '2026-03-03'),
  changedSource: fc.constant(false),
  unsourced: fc.boolean(),
  group: fc.constantFrom(...LOCKER_GROUPS),
  order: fc.constantFrom(...LOCKER_ORDERS),
});
type Step =
  | { quotes: Quote[] }
  | { papers: Paper[] }
  | { noQuotes: string[] }
  | { noPapers: string[] }
  | { folder: string[] };
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ quotes: fc.uniqueArray(quote, { selector: ({ id }) => id }) }) },
  {
    weight: 2,
    arbitrary: fc.record({ papers: fc.uniqueArray(paper, { selector: ({ sha256 }) => sha256 }) }),
  },
  fc.record({ noQuotes: fc.subarray(ids) }),
  fc.record({ noPapers: fc.subarray(shas) }),
  fc.record({ folder: fc.shuffledSubarray(ids) }),
);

function take(step: Step, index: LockerIndex, locker: MadeLocker): void {
  if ('quotes' in step) {
    index.putQuotes(step.quotes);
    for (const each of step.quotes) locker.quotes.set(each.id, each);
  } else if ('papers' in step) {
    index.putPapers(step.papers);
    for (const each of step.papers) locker.papers.set(each.sha256, each);
  } else if ('noQuotes' in step) {
    index.removeQuotes(step.noQuotes);
    for (const id of step.noQuotes) locker.quotes.delete(id);
  } else if ('noPapers' in step) {
    index.removePapers(step.noPapers);
    for (const sha256 of step.noPapers) locker.papers.delete(sha256);
  } else {
    locker.folders = [{ ...sampleFolder, quotes: step.folder }];
    index.setFolders(locker.folders);
  }
}

/** The answer in the form of the plain search. */
function ask(index: LockerIndex, asked: LockerQuery) {
  const { found, idsAt } = index.answer(asked);
  let from = 0;
  return {
    total: found.total,
    exact: found.exact,
    groups: found.groups.map(({ key, count }) => ({ key, ids: idsAt(from, (from += count)) })),
    counts: Object.fromEntries(
      Object.entries(found.facets).map(([facet, values]) => [
        facet,
        Object.fromEntries(values.map(({ value, count }) => [value, count])),
      ]),
    ),
  };
}

it('answers as a search through everything does, whatever was changed before', () => {
  fc.assert(
    fc.property(
      fc.array(step, { maxLength: 12 }),
      fc.array(query, { minLength: 1, maxLength: 3 }),
      (steps, queries) => {
        const index = new LockerIndex();
        const locker: MadeLocker = { papers: new Map(), quotes: new Map(), folders: [] };
        for (const [at, each] of steps.entries()) {
          take(each, index, locker);
          // A list that is there has to follow what comes later.
          if (at % 3 === 0) index.answer({ ...WHOLE_LOCKER, order: LOCKER_ORDERS[at % 5]! });
        }
        for (const asked of queries) {
          const { counts, ...expected } = plainSearch(asked, locker);
          const { counts: found, ...answer } = ask(index, asked);
          expect(answer).toEqual(expected);
          if (Object.keys(counts).length > 0) expect(found).toEqual(counts);
        }
      },
    ),
    { numRuns: 600 },
  );
});

it('answers the same after so many changes that its lists are copied, and gives rows of an answer from before', () => {
  const quotes = ids.map((id, at) =>
    quoteOf(id, shas[at % 3]!, `${WORDS[at]!} plans`, {
      tags: at % 2 === 0 ? ['Budget', 'costs'] : at === 5 ? ['costs'] : [],
      citation: { ...emptyCitation(), ...(at < 3 && { council: typed('Ashford') }) },
    }),
  );
  const index = new LockerIndex();
  index.putPapers(shas.map((sha) => paperOf(sha, 'Report', 'Birch')));
  index.putQuotes(quotes);
  const all = LOCKER_GROUPS.map((group) => ({ ...WHOLE_LOCKER, group, words: 'plans' }));
  const before = all.map((asked) => ask(index, asked));
  const early = index.answer(WHOLE_LOCKER);
  const rows = early.idsAt(0, 6);
  index.removeQuotes([ids[5]!]);
  // Each time all come anew under other numbers, of which more than 5,000 are out of use in the end.
  for (let time = 0; time < 1000; time += 1) index.putQuotes(quotes);
  expect(all.map((asked) => ask(index, asked))).toEqual(before);
  expect(early.idsAt(0, 6)).toEqual(rows);
});
