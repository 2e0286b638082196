import { emptyCitation, UNKNOWN_FIELD } from '../../../../core/evidence/citation.ts';
import type { Paper } from '../../../../core/evidence/paper.ts';
import type { Quote } from '../../../../core/evidence/quote.ts';
import { samplePaper, sampleQuote } from '../../exports/sample-evidence.ts';

export const detected = (text: string) => ({ ...UNKNOWN_FIELD, detected: text });
export const typed = (text: string) => ({ ...UNKNOWN_FIELD, typed: text });

/** A paper with a title and a council; `sha` is filled up to a hash. */
export function paperOf(sha: string, title: string, council: string | null = null): Paper {
  const citation = { ...emptyCitation(), ...(council === null ? {} : { council: detected(council) }) };
  const address = { ...samplePaper.addresses[0]!, address: `https://council.example/${sha}` };
  return { ...samplePaper, sha256: sha.padEnd(64, '0'), title, citation, addresses: [address] };
}

/** A quote of a paper; `more` is what is different about it. */
export function quoteOf(id: string, sha: string, words: string, more: Partial<Quote> = {}): Quote {
  return {
    ...sampleQuote,
    id: id.padEnd(32, '0'),
    paper: sha.padEnd(64, '0'),
    exact: words,
    cleaned: words,
    note: '',
    tags: [],
    ...more,
  };
}
