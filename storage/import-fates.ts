import type { Folder } from '../core/evidence/folder.ts';
import { digestOf } from '../core/evidence/log.ts';
import type { Paper } from '../core/evidence/paper.ts';
import type { Quote } from '../core/evidence/quote.ts';
import { joinQuotes, overruled } from '../core/exports/imports/join-quotes.ts';
import type { IncomingEdit, IncomingQuote } from '../core/exports/imports/incoming.ts';
import { mergePapers } from './paper-row.ts';

/** What an import does with a record: it is new, changes one that is here, brings one out of the bin, or changes nothing. */
export type Fate = 'added' | 'merged' | 'restored' | 'already';

/** A quote as it will be, and what was typed in the file but gives way to what was typed here. */
export type QuoteFate = { fate: Fate; quote: Quote; overruled: IncomingEdit | null };

/** What becomes of a quote of a file, beside the one of the locker with its id. */
export function quoteFate(here: Quote | undefined, incoming: IncomingQuote): QuoteFate {
  if (!here) return { fate: 'added', quote: incoming, overruled: null };
  const quote = joinQuotes(here, incoming);
  const lost = overruled(here, incoming);
  return {
    fate: here.deletedAt !== null ? 'restored' : isSame(quote, here) ? 'already' : 'merged',
    quote,
    overruled: lost && { quote: here.id, at: incoming.changedAt, before: lost },
  };
}

/** What becomes of a paper of a file. */
export function paperFate(here: Paper | undefined, incoming: Paper): { fate: Fate; paper: Paper } {
  if (!here) return { fate: 'added', paper: incoming };
  const paper = mergePapers(here, incoming);
  return { fate: isSame(paper, here) ? 'already' : 'merged', paper };
}

/** What becomes of a folder: the order here, then what is new in the file. */
export function folderFate(here: Folder | undefined, incoming: Folder): { fate: Fate; folder: Folder } {
  if (!here) return { fate: 'added', folder: incoming };
  const quotes = [...new Set([...here.quotes, ...incoming.quotes])];
  if (quotes.length === here.quotes.length) return { fate: 'already', folder: here };
  return { fate: 'merged', folder: { ...here, quotes } };
}

/** The order of the keys, in which programs differ, does not count. */
function isSame(one: object, other: object): boolean {
  return JSON.stringify(one) === JSON.stringify(other) || digestOf(one) === digestOf(other);
}
