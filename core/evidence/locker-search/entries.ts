import { citedValue, type Citation } from '../citation.ts';
import type { Paper } from '../paper.ts';
import type { Quote } from '../quote.ts';
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

/** The names that stand as numbers in the table of quotes. */
export type NameTables = { councils: Names; categories: Names; tags: Names };

/** The category of a quote as filters name it: "send/LIM", or the empty text for the reader's own selection. */
export function categoryOf({ match }: Pick<Quote, 'match'>): string {
  return match ? `${match.pack}/${match.category}` : '';
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
