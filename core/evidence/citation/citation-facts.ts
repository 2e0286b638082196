import type { ReadingText } from '../../text/reading-text.ts';
import { rowsOf, type Row } from './rows.ts';

/** An entry of the contents that a PDF carries; `page` from 1, null where it leads nowhere. */
export type OutlineItem = { title: string; page: number | null };

/** What is known of a paper when its citation is made out. */
export type CitationFacts = {
  kind: 'page' | 'pdf';
  /** Web address, or `file:` and the name. */
  address: string;
  /** What the page or the file calls itself. */
  title: string;
  /** The beginning of its text: the first two pages of a PDF that have any. */
  opening: Row[];
  /** The text of the last page of a PDF, where reports say whom to ask. */
  closing: string;
  /** The agenda items stamped on its pages, in their order. */
  stamps: string[];
};

/** Longer than the beginning of any report; of a web page, as far as its menus can push the heading down. */
const OPENING = 6000;
const OPENING_PAGES = 2;

/** Gathers the facts of a paper that is read. Of a web page the beginning of its text will do. */
export function citationFacts(
  { kind, address, title }: { kind: 'page' | 'pdf'; address: string; title: string },
  reading: Pick<ReadingText, 'text' | 'pages'>,
): CitationFacts {
  const last = reading.pages.slice(0, OPENING_PAGES).at(-1);
  const text = reading.text.slice(0, Math.min(OPENING, last?.end ?? OPENING));
  const stamps = reading.pages.flatMap(({ marks }) => marks?.agendaItem ?? []);
  const end = reading.pages.at(-1);
  const closing = end ? reading.text.slice(end.start, end.end).slice(0, OPENING) : '';
  return { kind, address, title, opening: rowsOf(text), closing, stamps };
}
