import { emptyCitation, UNKNOWN_FIELD } from '../../evidence/citation.ts';
import { emptyCoverage } from '../../evidence/empty-coverage.ts';
import { notReadId } from '../../evidence/not-read.ts';
import type { Paper } from '../../evidence/paper.ts';
import type { Selector } from '../../evidence/selectors.ts';
import { cleanReading } from '../../text/clean-reading.ts';
import type { Foreign, ForeignQuote, Refusal, RefusalReason } from './incoming.ts';

/** The longest quote, in characters, and the most that a note may say: as in a locker. */
const LONGEST = 100_000;
/** A page number beyond this is a mistake, and would be listed page by page. */
const MOST_PAGES = 10_000;

/** What an annotation says, whatever program wrote it. */
export type Marked = {
  address: string;
  kind: 'page' | 'pdf';
  title: string;
  /** SHA-256 of the paper, where the annotation names it; null for a paper that is known by its address alone. */
  sha256: string | null;
  exact: string;
  prefix: string;
  suffix: string;
  /** Offsets into our own reading text; null where another program counted in a text of its own. */
  position: { start: number; end: number } | null;
  /** PDF page, from 1. */
  page: number | null;
  note: string;
  tags: string[];
  savedAt: string;
  changedAt: string;
};

/** Gathers the annotations of a file into papers and quotes, and those that cannot become quotes with the reason. */
export function collectForeign() {
  const papers = new Map<string, Paper>();
  const quotes: ForeignQuote[] = [];
  const refused: Refusal[] = [];
  return {
    refuse(reason: RefusalReason, example: string): void {
      refused.push({ reason, example: example.slice(0, 200) });
    },
    add(marked: Marked): void {
      if (marked.exact.length > LONGEST || marked.note.length > LONGEST)
        return this.refuse('too-long', marked.exact);
      const sha256 = marked.sha256 ?? notReadId(marked.address);
      const paper = papers.get(sha256);
      papers.set(sha256, paper ? seenAgain(paper, marked) : toPaper(sha256, marked));
      quotes.push(toQuote(sha256, marked));
    },
    all: (): Foreign => ({ papers: [...papers.values()], quotes, refused }),
  };
}

const NOT_SAID = { lastModified: null, etag: null };

/** Nothing of such a paper was searched, however much of it was quoted. */
function toPaper(sha256: string, { address, kind, title, savedAt, page }: Marked): Paper {
  return {
    sha256,
    kind,
    title,
    addresses: [{ address, firstSeen: savedAt, lastSeen: savedAt, sentAs: NOT_SAID }],
    coverage: notSearched(page),
    citation: emptyCitation(),
    dates: { made: null, changed: null },
    read: null,
  };
}

function seenAgain(paper: Paper, { address, title, savedAt, page }: Marked): Paper {
  const known = paper.addresses.find((alias) => alias.address === address);
  const alias = {
    address,
    firstSeen: known && known.firstSeen < savedAt ? known.firstSeen : savedAt,
    lastSeen: known && known.lastSeen > savedAt ? known.lastSeen : savedAt,
    sentAs: NOT_SAID,
  };
  const others = paper.addresses.filter((one) => one !== known);
  return {
    ...paper,
    title: paper.title || title,
    addresses: [...others, alias],
    coverage: (page ?? 1) > paper.coverage.pages ? notSearched(page) : paper.coverage,
  };
}

function notSearched(page: number | null): Paper['coverage'] {
  const pages = Math.min(page ?? 1, MOST_PAGES);
  return { ...emptyCoverage(pages), notReached: Array.from({ length: pages }, (_, index) => index + 1) };
}

function toQuote(paper: string, marked: Marked): ForeignQuote {
  const { exact, prefix, suffix, position, page, address, note, tags, savedAt, changedAt } = marked;
  const selectors: Selector[] = [{ type: 'TextQuoteSelector', exact, prefix, suffix }];
  if (position) selectors.push({ type: 'TextPositionSelector', ...position });
  if (page !== null)
    selectors.push({
      type: 'FragmentSelector',
      conformsTo: 'http://tools.ietf.org/rfc/rfc3778',
      value: `page=${page}`,
    });
  return {
    exact,
    cleaned: cleanReading(exact),
    sentenceBefore: '',
    sentenceAfter: '',
    selectors,
    pages: page === null ? [] : [page],
    place: { packPage: null, reportPage: null, agendaItem: null, paragraph: null },
    quads: [],
    match: null,
    paper,
    address,
    citation: emptyCitation(),
    speaker: UNKNOWN_FIELD,
    voice: null,
    note,
    tags: [...new Set(tags.filter((tag) => tag !== ''))],
    savedAt,
    changedAt,
    deletedAt: null,
  };
}
