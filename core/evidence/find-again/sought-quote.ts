import type { Quote } from '../quote.ts';
import type { Selector } from '../selectors.ts';
import { readChunks, type Chunks } from './read-chunks.ts';

/** What of a quote is needed to find it again. */
export type QuoteToFind = Pick<Quote, 'exact' | 'selectors' | 'pages'>;

/** A quote made ready to be looked for. */
export type SoughtQuote = {
  exact: string;
  prefix: string;
  suffix: string;
  /** Where it stood: an offset into the old reading text. */
  start: number;
  /** The PDF pages it stood on. */
  pages: number[];
  chunks: Chunks;
  /** Whether it begins or ends within a word. */
  cutBefore: boolean;
  cutAfter: boolean;
};

const WORD = /[\p{L}\p{Nd}]/u;
/** The second half of the word may stand in the next line. */
const BROKEN = /[\p{L}\p{Nd}][-\u2010\u2011\u00ad]\s*$/u;

/** Takes from a quote what it is looked for by. */
export function soughtQuote({ exact, selectors, pages }: QuoteToFind): SoughtQuote {
  const context = pick(selectors, 'TextQuoteSelector');
  const prefix = context?.prefix ?? '';
  const suffix = context?.suffix ?? '';
  return {
    exact,
    prefix,
    suffix,
    start: pick(selectors, 'TextPositionSelector')?.start ?? 0,
    pages,
    chunks: readChunks(exact),
    cutBefore: BROKEN.test(prefix) || (WORD.test(/\S*$/.exec(prefix)?.[0] ?? '') && /^\S/.test(exact)),
    cutAfter: BROKEN.test(exact) || (WORD.test(/^\S*/.exec(suffix)?.[0] ?? '') && /\S$/.test(exact)),
  };
}

function pick<T extends Selector['type']>(selectors: Selector[], type: T) {
  return selectors.find((selector): selector is Extract<Selector, { type: T }> => selector.type === type);
}
