import { BANDS } from '../../phrases/hit.ts';
import { citedValue, type Citation } from '../citation.ts';
import type { Paper } from '../paper.ts';
import { VOICES, type Quote } from '../quote.ts';
import type { Names } from './names.ts';

/** What the search keeps of a paper. One that only its quotes speak of so far has no `kind`. */
export type PaperEntry = {
  /** Counted from 0 as papers come. */
  number: number;
  sha256: string;
  title: string;
  kind: 'page' | 'pdf' | null;
  citation: Citation;
  addresses: Paper['addresses'];
  /** Its number among the words of papers; null for none. */
  record: number | null;
};

/** What the search keeps of a quote; councils, categories and tags as the numbers of their names. */
export type QuoteEntry = {
  id: string;
  paper: PaperEntry;
  /** Milliseconds. */
  savedAt: number;
  /** Offsets into the reading text. */
  start: number;
  category: number;
  /** Place in `BANDS`; its length for a quote without a band. */
  band: number;
  /** Place in `VOICES`; its length where the reader has not said. */
  voice: number;
  tags: readonly number[];
  /** Null where nothing is known by the quote itself: its paper's stands. */
  citation: Citation | null;
  council: number;
  unsourced: boolean;
};

/** The names that stand as numbers in the entries. */
export type NameTables = { councils: Names; categories: Names; tags: Names };

/** The category of a quote as filters name it: "send/LIM", or the empty text for the reader's own selection. */
export function categoryOf({ match }: Pick<Quote, 'match'>): string {
  return match ? `${match.pack}/${match.category}` : '';
}

/** What the search keeps of a quote of this paper. */
export function toQuoteEntry(
  quote: Quote,
  paper: PaperEntry,
  { categories, tags, councils }: NameTables,
): QuoteEntry {
  const position = quote.selectors.find((selector) => selector.type === 'TextPositionSelector');
  const { council, body, meetingDate } = quote.citation;
  const isCited = [council, body, meetingDate].some(
    (field) => field.typed !== null || field.detected !== null,
  );
  const citation = isCited ? quote.citation : null;
  return {
    id: quote.id,
    paper,
    savedAt: Date.parse(quote.savedAt),
    start: position?.start ?? 0,
    category: categories.numberOf(categoryOf(quote)),
    band: quote.match ? BANDS.indexOf(quote.match.band) : BANDS.length,
    voice: quote.voice === null ? VOICES.length : VOICES.indexOf(quote.voice),
    tags: quote.tags.map((tag) => tags.numberOf(tag)),
    citation,
    ...citedAs(paper, citation, councils),
  };
}

/** What depends on the paper as well as on the quote. */
export function citedAs(
  paper: PaperEntry,
  citation: Citation | null,
  councils: Names,
): Pick<QuoteEntry, 'council' | 'unsourced'> {
  const value = (name: 'council' | 'body' | 'meetingDate'): string | null =>
    citedValue(name, paper.citation, citation ?? undefined);
  const council = value('council');
  return {
    council: councils.numberOf(council ?? ''),
    unsourced: !council || !value('body') || !value('meetingDate'),
  };
}

/** The texts by which a quote is found. */
export function textsOfQuote({ cleaned, exact, note, tags, citation }: Quote): string[] {
  const { council, reportTitle } = citation;
  const cited = [council, reportTitle].flatMap(({ typed, detected }) => typed ?? detected ?? []);
  return [cleaned, exact, note, ...tags, ...cited];
}

/** The texts by which all quotes of a paper are found. */
export function textsOfPaper({ title, citation }: Paper): string[] {
  return [title, citedValue('reportTitle', citation) ?? '', citedValue('council', citation) ?? ''];
}
