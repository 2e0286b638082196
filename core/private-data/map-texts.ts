import type { CategoryName } from '../evidence/category-name.ts';
import type { ChangeReport } from '../evidence/change-report.ts';
import type { Citation, CitedField } from '../evidence/citation.ts';
import type { Folder } from '../evidence/folder.ts';
import type { Paper } from '../evidence/paper.ts';
import type { Quote } from '../evidence/quote.ts';
import type { PackCategory } from '../phrases/pack.ts';

/** Where in a record a text stands: what the reader wrote or named, or what the paper says. */
export const TEXT_PARTS = {
  note: 'yours',
  tag: 'yours',
  typed: 'yours',
  folder: 'yours',
  category: 'yours',
  file: 'yours',
  quote: 'paper',
  around: 'paper',
  detected: 'paper',
  address: 'paper',
} as const;

export type TextPart = keyof typeof TEXT_PARTS;
/** Who wrote a text. */
export type TextSide = (typeof TEXT_PARTS)[TextPart];

/** Gives a text back, the same or another. */
export type TextMapper = (text: string, part: TextPart) => string;

/** A quote with every text in it that a person may have written or chosen put through `map`. */
export function mapQuoteTexts(quote: Quote, map: TextMapper): Quote {
  const orNull = (text: string | null, part: TextPart) => (text === null ? null : map(text, part));
  const { match, place } = quote;
  return {
    ...quote,
    address: mapAddress(quote.address, map),
    exact: map(quote.exact, 'quote'),
    cleaned: map(quote.cleaned, 'quote'),
    match: match && { ...match, words: map(match.words, 'quote') },
    sentenceBefore: map(quote.sentenceBefore, 'around'),
    sentenceAfter: map(quote.sentenceAfter, 'around'),
    selectors: quote.selectors.map((selector) =>
      selector.type === 'TextQuoteSelector'
        ? {
            ...selector,
            exact: map(selector.exact, 'quote'),
            prefix: map(selector.prefix, 'around'),
            suffix: map(selector.suffix, 'around'),
          }
        : selector,
    ),
    place: {
      packPage: orNull(place.packPage, 'detected'),
      reportPage: orNull(place.reportPage, 'detected'),
      agendaItem: orNull(place.agendaItem, 'detected'),
      paragraph: orNull(place.paragraph, 'detected'),
    },
    citation: mapCitation(quote.citation, map),
    speaker: mapField(quote.speaker, map),
    note: map(quote.note, 'note'),
    tags: [...new Set(quote.tags.map((tag) => map(tag, 'tag')))],
  };
}

/** A paper with every such text put through `map`. */
export function mapPaperTexts(paper: Paper, map: TextMapper): Paper {
  return {
    ...paper,
    title: map(paper.title, 'detected'),
    addresses: paper.addresses.map((alias) => ({ ...alias, address: mapAddress(alias.address, map) })),
    coverage: {
      ...paper.coverage,
      attachments: paper.coverage.attachments.map((name) => map(name, 'detected')),
    },
    citation: mapCitation(paper.citation, map),
  };
}

/** A folder with its name put through `map`. */
export function mapFolderTexts(folder: Folder, map: TextMapper): Folder {
  return { ...folder, name: map(folder.name, 'folder') };
}

/** What is said of a category: what it is called, and what a pack that is here tells about it. */
export type CategoryTexts = { name: CategoryName | undefined; told: PackCategory | undefined };

/** A category of a pack with every text that whoever made the pack chose put through `map`. */
export function mapCategoryTexts({ name, told }: CategoryTexts, map: TextMapper): CategoryTexts {
  return {
    name: name && { ...name, name: map(name.name, 'category'), packName: map(name.packName, 'category') },
    told: told && {
      ...told,
      name: map(told.name, 'category'),
      forParent: map(told.forParent, 'category'),
      legal: { ...told.legal, text: map(told.legal.text, 'category') },
    },
  };
}

/** A change report with its addresses and the words that it says were changed put through `map`. */
export function mapReportTexts(report: ChangeReport, map: TextMapper): ChangeReport {
  return {
    ...report,
    address: mapAddress(report.address, map),
    redirectedTo: report.redirectedTo && mapAddress(report.redirectedTo, map),
    quotes: report.quotes.map(({ id, found }) => ({
      id,
      found:
        found.state === 'reworded'
          ? {
              ...found,
              difference: found.difference.map((run) => ({ ...run, text: map(run.text, 'detected') })),
            }
          : found,
    })),
  };
}

/** The name of a file on the reader's computer is the reader's own. */
function mapAddress(address: string, map: TextMapper): string {
  return map(address, address.startsWith('file:') ? 'file' : 'address');
}

function mapCitation(citation: Citation, map: TextMapper): Citation {
  const fields = Object.entries(citation).map(([name, field]) => [name, mapField(field, map)]);
  return Object.fromEntries(fields) as Citation;
}

function mapField(field: CitedField, map: TextMapper): CitedField {
  const { detected, typed } = field;
  return {
    ...field,
    detected: detected && map(detected, 'detected'),
    typed: typed && map(typed, 'typed'),
  };
}
