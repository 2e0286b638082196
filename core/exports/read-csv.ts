import Papa from 'papaparse';
import * as z from 'zod';
import {
  citationSchema,
  citedFieldSchema,
  emptyCitation,
  UNKNOWN_FIELD,
  type Citation,
  type CitedField,
} from '../evidence/citation.ts';
import type { Coverage } from '../evidence/coverage.ts';
import { emptyCoverage } from '../evidence/empty-coverage.ts';
import { paperSchema, type Paper } from '../evidence/paper.ts';
import { quoteSchema, type Quote } from '../evidence/quote.ts';
import type { Result } from '../result.ts';
import { unguardFormula } from './formula-guard.ts';
import { QUOTE_COLUMNS } from './quote-columns.ts';

/** The text of a row's cell under a heading. */
type Row = (title: string) => string;

/**
 * Reads a CSV that `buildCsv` made, all of it or nothing; a spreadsheet may have saved it again, with other separators
 * and line ends, and with columns of its own. Error: `not-an-export`, also for rows of one quote or one paper that
 * disagree. Whether the ids belong to the quotes is for the caller to check.
 *
 * What is read are the columns for programs and the reader's own (note, tags, voice); changes to what was worked out
 * from them (council, date, report ...) are not taken, because spreadsheets rewrite dates and numbers by themselves. A
 * CSV does not carry where quotes stand on the page (quads), the history, folders, papers without quotes, and of papers
 * what was searched, their dates and other addresses: every page of such a paper counts as not searched yet. Half
 * surrogate pairs become U+FFFD in a file, as in all UTF-8.
 */
export function readCsv(text: string): Result<{ papers: Paper[]; quotes: Quote[] }> {
  const refused = { ok: false, code: 'not-an-export' } as const;
  const rows = parse(text.replace(/^\uFEFF/, ''));
  if (!rows) return refused;
  const quotes = z.array(quoteSchema).safeParse(rows.map(toQuote));
  if (!quotes.success || new Set(quotes.data.map(({ id }) => id)).size !== rows.length) return refused;
  const papers = z.array(paperSchema).safeParse(toPapers(rows, quotes.data));
  if (!papers.success) return refused;
  return { ok: true, value: { papers: papers.data, quotes: quotes.data } };
}

/** The rows of a table that has all our columns, in any order; null for any other. */
function parse(text: string): Row[] | null {
  const delimiter = /^"?[\w -]+"?([,;\t])/.exec(text)?.[1];
  const newline = /\r\n|\n|\r/.exec(text)?.[0] as '\r\n' | '\n' | '\r' | undefined;
  if (delimiter === undefined || newline === undefined) return null;
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline });
  const [titles, ...lines] = data;
  const at = new Map(titles?.map((title, index) => [title, index]));
  if (errors.length > 0 || QUOTE_COLUMNS.some(({ title, isNew }) => !isNew && !at.has(title))) return null;
  const rows = lines.filter((cells) => cells.length > 1 || cells[0] !== '');
  return rows.map((cells) => (title) => unguardFormula(cells[at.get(title)!] ?? ''));
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

/** The papers of the rows, each once, as first seen with its first quote. */
function toPapers(rows: readonly Row[], quotes: readonly Quote[]): unknown[] {
  const papers = new Map<string, { row: Row; quotes: Quote[] }>();
  for (const [index, quote] of quotes.entries()) {
    const row = rows[index]!;
    const paper = papers.get(quote.paper) ?? { row, quotes: [] };
    papers.set(quote.paper, paper);
    paper.quotes.push(quote);
    // Two rows that say different things of one paper: one of them was changed.
    if (PAPER_COLUMNS.some((title) => row(title) !== paper.row(title))) return [null];
  }
  return [...papers].map(([sha256, { row, quotes: own }]) => ({
    sha256,
    kind: row('Kind'),
    title: row('Document'),
    addresses: addressesOf(own),
    coverage: nothingSearched(own),
    citation: citationIn(row('Citation of the paper')),
    dates: { made: null, changed: null },
    read: null,
  }));
}

const PAPER_COLUMNS = ['Kind', 'Document', 'Citation of the paper'];

function addressesOf(quotes: readonly Quote[]): Paper['addresses'] {
  const seen = new Map<string, Paper['addresses'][number]>();
  const sentAs = { lastModified: null, etag: null };
  for (const { address, savedAt } of quotes) {
    const { firstSeen, lastSeen } = seen.get(address) ?? { firstSeen: savedAt, lastSeen: savedAt };
    seen.set(address, {
      address,
      firstSeen: savedAt < firstSeen ? savedAt : firstSeen,
      lastSeen: savedAt > lastSeen ? savedAt : lastSeen,
      sentAs,
    });
  }
  return [...seen.values()];
}

/** As many pages as are known of; a huge number in a forged file is not counted out. */
function nothingSearched(quotes: readonly Quote[]): Coverage {
  const last = quotes.flatMap(({ pages }) => pages).reduce((most, page) => Math.max(most, page), 1);
  const pages = Math.min(last, MOST_PAGES);
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
