import * as z from 'zod';
import { categoryKey, type CategoryName } from '../evidence/category-name.ts';
import { categoryNameSchema } from '../evidence/category-name-schema.ts';
import { citationSchema, citedFieldSchema } from '../evidence/citation-schema.ts';
import { emptyCitation, UNKNOWN_FIELD, type Citation, type CitedField } from '../evidence/citation.ts';
import type { Coverage } from '../evidence/coverage.ts';
import { emptyCoverage } from '../evidence/empty-coverage.ts';
import { paperSchema, type Paper } from '../evidence/paper.ts';
import { quoteSchema, type Quote } from '../evidence/quote.ts';
import { ExpectedError } from '../result.ts';
import { readRecords } from './csv-records.ts';
import { unguardFormula } from './formula-guard.ts';
import { QUOTE_COLUMNS } from './quote-columns.ts';

/** The text of a row's cell under a heading. */
type Row = (title: string) => string;

/** Reads a table while its text comes. */
export type CsvReader = {
  /** The quotes of the rows that are whole with this piece. */
  take(piece: string): Quote[];
  /** The quotes of the last row, all papers, and what categories are called. */
  end(): { quotes: Quote[]; papers: Paper[]; categories: CategoryName[] };
};

/** What is known of a paper so far: its columns for programs and what its quotes say. */
type PaperRows = { cells: string[]; addresses: Map<string, Paper['addresses'][number]>; lastPage: number };

/**
 * Reads a CSV that `buildCsv` made, in pieces cut anywhere; a spreadsheet may have saved it again, with other separators
 * and line ends, and with columns of its own. `take` and `end` throw `not-an-export`, also for rows of one quote or one
 * paper that disagree; then nothing of the file is any good. Whether the ids belong to the quotes is for the caller to
 * check.
 *
 * What is read are the columns for programs and the reader's own (note, tags, voice); changes to what was worked out
 * from them (council, date, report ...) are not taken, because spreadsheets rewrite dates and numbers by themselves. A
 * CSV does not carry where quotes stand on the page (quads), the history, folders, papers without quotes, and of papers
 * what was searched, their dates and other addresses: every page of such a paper counts as not searched yet. Half
 * surrogate pairs become U+FFFD in a file, as in all UTF-8.
 */
export function createCsvReader(): CsvReader {
  const records = readRecords();
  const ids = new Set<string>();
  const papers = new Map<string, PaperRows>();
  const categories = new Map<string, CategoryName>();
  let columns: Map<string, number> | null = null;
  let isBegun = false;

  const quotesOf = (rows: string[][] | null): Quote[] => {
    const [titles] = rows ?? refuse();
    if (!columns && titles) {
      columns = columnsOf(titles);
      rows = rows!.slice(1);
    }
    return rows!.map((cells) => {
      const row: Row = (title) => unguardFormula(cells[columns!.get(title)!] ?? '');
      const quote = quoteSchema.safeParse(toQuote(row)).data ?? refuse();
      if (ids.has(quote.id)) refuse();
      ids.add(quote.id);
      addToPaper(papers, row, quote);
      addCategory(categories, row, quote);
      return quote;
    });
  };
  return {
    take(piece) {
      const text = isBegun ? piece : piece.replace(/^\uFEFF/, '');
      isBegun ||= piece !== '';
      return quotesOf(records.take(text));
    },
    end() {
      const quotes = quotesOf(records.end());
      if (!columns) refuse();
      const read = z.array(paperSchema).safeParse([...papers].map(toPaper));
      return { quotes, papers: read.data ?? refuse(), categories: [...categories.values()] };
    },
  };
}

function refuse(): never {
  throw new ExpectedError('not-an-export');
}

/** Where each column stands in a table that has all of ours, in any order. */
function columnsOf(titles: readonly string[]): Map<string, number> {
  const at = new Map(titles.map((title, index) => [title, index]));
  if (QUOTE_COLUMNS.some(({ title, isNew }) => !isNew && !at.has(title))) refuse();
  return at;
}

/** A quote as it stands in a row; whether it is one is not checked yet. */
function toQuote(row: Row): unknown {
  const exact = row('Quote');
  const pages = list(row('PDF page'));
  const [page] = pages;
  return {
    id: row('Quote id'),
    paper: row('Paper SHA-256'),
    address: row('Address'),
    exact,
    cleaned: row('Quote for reading'),
    sentenceBefore: row('Sentence before'),
    sentenceAfter: row('Sentence after'),
    selectors: [
      { type: 'TextQuoteSelector', exact, prefix: row('Prefix'), suffix: row('Suffix') },
      ...(row('End') === ''
        ? []
        : [{ type: 'TextPositionSelector', start: toNumber(row('Start')), end: toNumber(row('End')) }]),
      ...(page === undefined ? [] : [{ type: 'FragmentSelector', conformsTo: PDF, value: `page=${page}` }]),
    ],
    pages,
    place: {
      packPage: row('Pack page') || null,
      reportPage: row('Report page') || null,
      agendaItem: row('Item stamped') || null,
      paragraph: row('Paragraph') || null,
    },
    quads: [],
    match:
      row('Band') === ''
        ? null
        : {
            pack: row('Pack'),
            packVersion: row('Pack version'),
            patternId: row('Phrase'),
            category: row('Category'),
            band: row('Band'),
            words: row('Words found'),
          },
    citation: citationIn(row('Citation of the quote')),
    speaker: speakerIn(row('Speaker')),
    voice: row('Voice') || null,
    note: row('Note'),
    tags: parseJson(`[${row('Tags')}]`),
    savedAt: row('Saved'),
    changedAt: row('Changed'),
    deletedAt: null,
  };
}

const PDF = 'http://tools.ietf.org/rfc/rfc3778';

const PAPER_COLUMNS = ['Kind', 'Document', 'Citation of the paper'];

/** Notes what a row says of its paper. */
function addToPaper(
  papers: Map<string, PaperRows>,
  row: Row,
  { paper, address, savedAt, pages }: Quote,
): void {
  const cells = PAPER_COLUMNS.map(row);
  const known = papers.get(paper) ?? { cells, addresses: new Map(), lastPage: 1 };
  papers.set(paper, known);
  // Two rows that say different things of one paper: one of them was changed.
  if (known.cells.some((cell, index) => cell !== cells[index])) refuse();
  const { firstSeen, lastSeen } = known.addresses.get(address) ?? { firstSeen: savedAt, lastSeen: savedAt };
  known.addresses.set(address, {
    address,
    firstSeen: savedAt < firstSeen ? savedAt : firstSeen,
    lastSeen: savedAt > lastSeen ? savedAt : lastSeen,
    sentAs: { lastModified: null, etag: null },
  });
  known.lastPage = pages.reduce((most, page) => Math.max(most, page), known.lastPage);
}

/** Notes what a row says of its category. Tables of older versions say nothing of it. */
function addCategory(categories: Map<string, CategoryName>, row: Row, { match }: Quote): void {
  const name = row('Category name');
  if (!match || name === '') return;
  const key = categoryKey(match);
  if (categories.has(key)) return;
  const { pack, category } = match;
  const named = { pack, category, name, packName: row('Pack name') };
  categories.set(key, categoryNameSchema.safeParse(named).data ?? refuse());
}

/** A paper as its rows tell it; whether it is one is not checked yet. */
function toPaper([sha256, { cells, addresses, lastPage }]: [string, PaperRows]): unknown {
  const [kind, title, citation] = cells;
  return {
    sha256,
    kind,
    title,
    addresses: [...addresses.values()],
    coverage: nothingSearched(lastPage),
    citation: citationIn(citation!),
    dates: { made: null, changed: null },
    read: null,
  };
}

/** As many pages as are known of; a huge number in a forged file is not counted out. */
function nothingSearched(lastPage: number): Coverage {
  const pages = Math.min(lastPage, MOST_PAGES);
  return { ...emptyCoverage(pages), notReached: Array.from({ length: pages }, (_, index) => index + 1) };
}

const MOST_PAGES = 10_000;

// Made once: making one takes far longer than using it.
const someCitationSchema = citationSchema.partial();
const speakerSchema = z.strictObject({ speaker: citedFieldSchema.optional() });

/** Undefined, which no schema of ours takes, for what `known` of the columns did not write. */
function citationIn(cell: string): Citation | undefined {
  const fields = someCitationSchema.safeParse(parseJson(cell)).data;
  return fields && Object.assign(emptyCitation(), fields);
}

function speakerIn(cell: string): CitedField | undefined {
  const found = speakerSchema.safeParse(parseJson(cell)).data;
  return found && (found.speaker ?? UNKNOWN_FIELD);
}

function list(cell: string): (number | null)[] {
  return cell === '' ? [] : cell.split(';').map((part) => toNumber(part.trim()));
}

/** Null, which no schema of ours takes, for what is no whole number. */
function toNumber(cell: string): number | null {
  return /^\d{1,15}$/.test(cell) ? Number(cell) : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
