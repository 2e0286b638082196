import type { CategoryLookup } from '../evidence/category-name.ts';
import { citedValue, type CitedField, type CitedFieldName } from '../evidence/citation.ts';
import { isNotRead, NOT_CHECKED } from '../evidence/not-read.ts';
import type { Paper } from '../evidence/paper.ts';
import type { Quote } from '../evidence/quote.ts';
import type { Selector } from '../evidence/selectors.ts';
import { cleanReading } from '../text/clean-reading.ts';

/** A column of a table of quotes. */
export type QuoteColumn = {
  /** The heading in a table for people; a CSV has it too. */
  title: string;
  /** The text of a quote's cell; an empty text for what is not known. */
  cell(quote: Quote, paper: Paper, nameOf?: CategoryLookup): string;
  /** How wide, in characters, a sheet for people makes it; without one the column is for programs alone. */
  width?: number;
  /** Tables of older versions have not got it. */
  isNew?: boolean;
};

const cited = (name: CitedFieldName) => (quote: Quote, paper: Paper) =>
  citedValue(name, paper.citation, quote.citation) ?? '';

const list = (values: readonly (string | number)[]) => values.join('; ');

/** Every column of a table of quotes, in order. The first ones are for people, the last ones let a CSV be read back. */
export const QUOTE_COLUMNS: QuoteColumn[] = [
  { title: 'Council', width: 20, cell: cited('council') },
  { title: 'Committee or body', width: 20, cell: cited('body') },
  { title: 'Meeting date', width: 12, cell: cited('meetingDate') },
  {
    title: 'Agenda item',
    width: 10,
    cell: (quote, paper) => cited('agendaItem')(quote, paper) || (quote.place.agendaItem ?? ''),
  },
  { title: 'Report', width: 30, cell: cited('reportTitle') },
  { title: 'Author', width: 20, cell: cited('author') },
  { title: 'Document', width: 30, cell: (_, paper) => paper.title },
  { title: 'PDF page', width: 8, cell: ({ pages }) => list(pages) },
  { title: 'Pack page', width: 8, cell: ({ place }) => place.packPage ?? '' },
  { title: 'Report page', width: 8, cell: ({ place }) => place.reportPage ?? '' },
  { title: 'Paragraph', width: 10, cell: ({ place }) => place.paragraph ?? '' },
  { title: 'Quote', width: 60, cell: ({ exact }) => exact },
  { title: 'Quote for reading', width: 60, cell: ({ exact }) => cleanReading(exact) },
  { title: 'Checked', width: 20, isNew: true, cell: (_, paper) => checkedText(paper) },
  { title: 'Sentence before', width: 30, cell: ({ sentenceBefore }) => sentenceBefore },
  { title: 'Sentence after', width: 30, cell: ({ sentenceAfter }) => sentenceAfter },
  { title: 'Words found', width: 20, cell: ({ match }) => match?.words ?? '' },
  { title: 'Category', width: 10, cell: ({ match }) => match?.category ?? '' },
  {
    title: 'Category name',
    width: 30,
    isNew: true,
    cell: ({ match }, _, nameOf) => (match && nameOf?.(match)?.name) ?? '',
  },
  { title: 'Band', width: 10, cell: ({ match }) => match?.band ?? '' },
  { title: 'Said by', width: 16, cell: ({ speaker }) => speaker.typed ?? speaker.detected ?? '' },
  { title: 'Voice', width: 10, cell: ({ voice }) => voice ?? '' },
  { title: 'Note', width: 40, cell: ({ note }) => note },
  { title: 'Tags', width: 20, cell: ({ tags }) => JSON.stringify(tags).slice(1, -1) },
  { title: 'Address', width: 40, cell: ({ address }) => address },
  { title: 'Saved', width: 20, cell: ({ savedAt }) => savedAt },
  { title: 'Changed', cell: ({ changedAt }) => changedAt },
  { title: 'Quote id', cell: ({ id }) => id },
  { title: 'Paper SHA-256', width: 20, cell: ({ paper }) => paper },
  { title: 'Item stamped', cell: ({ place }) => place.agendaItem ?? '' },
  { title: 'Citation of the quote', cell: ({ citation }) => known(citation) },
  { title: 'Citation of the paper', cell: (_, paper) => citationOf(paper) },
  { title: 'Speaker', cell: ({ speaker }) => known({ speaker }) },
  { title: 'Kind', cell: (_, { kind }) => kind },
  { title: 'Prefix', cell: ({ selectors }) => pick(selectors, 'TextQuoteSelector')?.prefix ?? '' },
  { title: 'Suffix', cell: ({ selectors }) => pick(selectors, 'TextQuoteSelector')?.suffix ?? '' },
  { title: 'Start', cell: ({ selectors }) => String(pick(selectors, 'TextPositionSelector')?.start ?? '') },
  { title: 'End', cell: ({ selectors }) => String(pick(selectors, 'TextPositionSelector')?.end ?? '') },
  { title: 'Pack', cell: ({ match }) => match?.pack ?? '' },
  {
    title: 'Pack name',
    isNew: true,
    cell: ({ match }, _, nameOf) => (match && nameOf?.(match)?.packName) ?? '',
  },
  { title: 'Pack version', cell: ({ match }) => match?.packVersion ?? '' },
  { title: 'Phrase', cell: ({ match }) => match?.patternId ?? '' },
];

const checked = new WeakMap<Paper, string>();

/** Says so where a quote was not checked against its paper. Worked out once a paper: it takes a hash. */
function checkedText(paper: Paper): string {
  const text = checked.get(paper) ?? (isNotRead(paper) ? NOT_CHECKED : '');
  checked.set(paper, text);
  return text;
}

const citations = new WeakMap<Paper, string>();

/** What is known of the citation of a paper. Worked out once a paper, not once a quote. */
function citationOf(paper: Paper): string {
  const text = citations.get(paper) ?? known(paper.citation);
  citations.set(paper, text);
  return text;
}

/** As JSON, the fields of which something is known, so that what is typed comes back as typed. */
function known(fields: Record<string, CitedField>): string {
  const entries = Object.entries(fields).filter(
    ([, { detected, typed, from }]) => detected !== null || typed !== null || from !== null,
  );
  return JSON.stringify(Object.fromEntries(entries));
}

function pick<T extends Selector['type']>(selectors: Selector[], type: T) {
  return selectors.find((selector): selector is Extract<Selector, { type: T }> => selector.type === type);
}
