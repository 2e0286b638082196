import { sha256OfText } from '../../../evidence/sha256.ts';
import { textPath } from '../pack-paths.ts';
import type { CheckedLog } from './check-log.ts';
import { fieldsOf, itemsOf, stringOf } from './json-parts.ts';
import { jsonOf, type Bag } from './open-bag.ts';
import { recordDigest } from './record-digest.ts';
import { takeBreath } from './take-breath.ts';

/** Quotes gone through before the page may draw. */
const AT_ONCE = 500;

export type CheckedQuote = {
  id: string;
  /** SHA-256 of its paper. */
  paper: string;
  exact: string;
  pages: number[];
  /**
   * Its record in the log: as the log has it last, as it had it before, otherwise, or no entry at all. `masked`: it does
   * not fit, and the pack says that private words were hidden in it.
   */
  log: 'same' | 'older' | 'masked' | 'other' | 'not-there' | 'no-log';
  /** Its words in the packed text of its paper: at the place it names, at another, nowhere, or no text is packed. */
  words: 'there' | 'elsewhere' | 'nowhere' | 'no-text';
  /** Whether its id belongs to its words and its paper. */
  hasOwnId: boolean;
};

/** Checks every quote of an evidence.json against the log and against the texts of the pack. */
export async function checkQuotes(
  evidence: unknown,
  log: CheckedLog | null,
  bag: Bag,
): Promise<CheckedQuote[]> {
  const byPaper = Map.groupBy(itemsOf(fieldsOf(evidence)['quotes']).map(fieldsOf), ({ paper }) =>
    stringOf(paper),
  );
  const isMasked = itemsOf(fieldsOf(evidence)['masked']).length > 0;
  const checked: CheckedQuote[] = [];
  // One text at a time is held.
  for (const [paper, quotes] of byPaper) {
    const packed = fieldsOf(await jsonOf(bag, textPath(paper)))['text'];
    const text = typeof packed === 'string' ? packed : null;
    for (const quote of quotes) {
      if (checked.length % AT_ONCE === AT_ONCE - 1) await takeBreath();
      checked.push({
        id: stringOf(quote['id']),
        paper,
        exact: stringOf(quote['exact']),
        pages: itemsOf(quote['pages']).filter((page) => typeof page === 'number'),
        log: inLog(quote, log, isMasked),
        words: inText(quote, text),
        hasOwnId: (await idOf(paper, quote)) === quote['id'],
      });
    }
  }
  return checked;
}

function inLog(
  quote: Record<string, unknown>,
  log: CheckedLog | null,
  isMasked: boolean,
): CheckedQuote['log'] {
  if (!log) return 'no-log';
  const digests = log.digests.get(stringOf(quote['id']));
  // Where words around a quote were hidden, it has another id.
  if (!digests) return isMasked ? 'masked' : 'not-there';
  const digest = recordDigest(quote);
  if (digests.at(-1) === digest) return 'same';
  if (digests.includes(digest)) return 'older';
  return isMasked ? 'masked' : 'other';
}

function inText(quote: Record<string, unknown>, text: string | null): CheckedQuote['words'] {
  const exact = stringOf(quote['exact']);
  if (text === null) return 'no-text';
  if (exact === '') return 'nowhere';
  const { start, end } = selectorOf(quote, 'TextPositionSelector');
  if (typeof start === 'number' && typeof end === 'number' && text.slice(start, end) === exact)
    return 'there';
  return text.includes(exact) ? 'elsewhere' : 'nowhere';
}

/** As `quoteId` in storage makes it. */
async function idOf(paper: string, quote: Record<string, unknown>): Promise<string> {
  const { prefix, suffix } = selectorOf(quote, 'TextQuoteSelector');
  return (await sha256OfText(JSON.stringify([paper, quote['exact'], prefix, suffix]))).slice(0, 32);
}

function selectorOf(quote: Record<string, unknown>, type: string): Record<string, unknown> {
  return fieldsOf(itemsOf(quote['selectors']).find((selector) => fieldsOf(selector)['type'] === type));
}
