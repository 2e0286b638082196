import search from 'approx-string-match';
import type { QuoteToFind } from '../../core/evidence/find-again/sought-quote.ts';
import type { Span } from '../../core/text/sentences.ts';

/** The characters of each neighbour that Hypothesis keeps. */
const CONTEXT = 32;

/**
 * The published method of the Hypothesis client (anchoring/match-quote.ts and pdf.ts), for comparison: the old position
 * if the words stand there, else the exact words, else the nearest with up to half of their characters changed (256
 * at most); the best by weights of 50 for the words, 20 for each neighbour and 2 for the position. As for its PDFs,
 * white space does not count. There is no lowest score, and the reader is not told that words differ.
 */
export function publishedMethod(text: string): (quote: QuoteToFind) => Span | null {
  const { bare, places } = withoutSpace(text);
  return ({ exact, selectors }) => {
    const position = selectors.find((each) => each.type === 'TextPositionSelector');
    const context = selectors.find((each) => each.type === 'TextQuoteSelector');
    if (position && noSpace(text.slice(position.start, position.end)) === noSpace(exact)) return position;
    const prefix = noSpace(context?.prefix.slice(-CONTEXT) ?? '');
    const suffix = noSpace(context?.suffix.slice(0, CONTEXT) ?? '');
    const hint = position ? places.findIndex((place) => place >= position.start) : -1;
    const best = matchQuote(bare, noSpace(exact), prefix, suffix, hint);
    return best && { start: places[best.start]!, end: places[best.end - 1]! + 1 };
  };
}

function noSpace(text: string): string {
  return text.replace(/\s+/g, '');
}

function withoutSpace(text: string) {
  const places: number[] = [];
  for (let at = 0; at < text.length; at += 1) if (/\S/.test(text[at]!)) places.push(at);
  return { bare: noSpace(text), places };
}

type Match = Span & { errors: number };

function matchQuote(text: string, quote: string, prefix: string, suffix: string, hint: number): Match | null {
  const matches = searchAll(text, quote, Math.min(256, quote.length / 2));
  const score = ({ start, end, errors }: Match): number => {
    const before = prefix ? alike(text.slice(Math.max(0, start - prefix.length), start), prefix) : 1;
    const after = suffix ? alike(text.slice(end, end + suffix.length), suffix) : 1;
    const near = hint < 0 ? 1 : 1 - Math.abs(start - hint) / text.length;
    return 50 * (1 - errors / quote.length) + 20 * before + 20 * after + 2 * near;
  };
  return matches.reduce<Match | null>(
    (best, match) => (best && score(best) >= score(match) ? best : match),
    null,
  );
}

function searchAll(text: string, words: string, mostErrors: number): Match[] {
  const exact: Match[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    exact.push({ start: at, end: at + words.length, errors: 0 });
  return exact.length > 0 ? exact : search(text, words, mostErrors);
}

function alike(text: string, words: string): number {
  if (words === '' || text === '') return 0;
  const [best] = searchAll(text, words, words.length);
  return best ? 1 - best.errors / words.length : 0;
}
