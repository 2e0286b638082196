import type { Paper } from './paper.ts';
import type { Quote } from './quote.ts';

/** The way back from a quote to its paper. `href` is safe to put into a link. */
export type SourceLink = {
  href: string;
  text: string;
  /** The name of the file that the reader has to choose again, because only she can open it. */
  chooseAgain: string | null;
};

/** Longer quotes are named by their first and last words: long addresses get cut by other programs. */
const WHOLE = 200;
const WORDS = 6;

/** Whether an address may become a link: an imported file may hold any, `javascript:` included. */
export function isWebAddress(address: string): boolean {
  return /^https?:\/\//i.test(address) && URL.canParse(address);
}

/**
 * Where a click on a quote leads: to the page of a PDF in the reader (RFC 8118), to the words of a web page
 * (https://wicg.github.io/scroll-to-text-fragment/), or to the reader for a file of the computer. Relative
 * to the extension's own pages. Null where there is no safe way back.
 */
export function sourceLink(quote: Quote, paper: Paper): SourceLink | null {
  const addresses = [quote.address, ...paper.addresses.map(({ address }) => address)];
  const address = addresses.find(isWebAddress);
  if (paper.kind === 'page') {
    if (!address) return null;
    const href = `${address.replace(/:~:.*$/s, '').replace(/#$/, '')}`;
    return {
      href: `${href}${href.includes('#') ? '' : '#'}:~:text=${textDirective(quote.exact)}`,
      text: 'Open the page at these words',
      chooseAgain: null,
    };
  }
  const page = quote.pages[0];
  const fragment = page === undefined ? '' : `#page=${page}`;
  const text = page === undefined ? 'Open the paper' : `Open at page ${page}`;
  if (address) {
    const source = encodeURIComponent(address.replace(/#.*$/s, ''));
    return {
      href: `reader.html?src=${source}${fragment}`,
      text,
      chooseAgain: null,
    };
  }
  const file = addresses.find((candidate) => candidate.startsWith('file:'));
  return file
    ? {
        href: `reader.html${fragment}`,
        text,
        chooseAgain: file.replace(/^file:/, ''),
      }
    : null;
}

/** `text=` of a text fragment: the words, or the first and last of them where they are many or in several blocks. */
function textDirective(exact: string): string {
  const lines = exact
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const [first = '', last = ''] = [lines.at(0), lines.at(-1)];
  if (lines.length === 1 && first.length <= WHOLE) return encodeWords(first);
  const start = first.split(/\s+/).slice(0, WORDS);
  const end = last.split(/\s+/).slice(-WORDS);
  return `${encodeWords(start.join(' '))},${encodeWords(end.join(' '))}`;
}

/** Percent-encodes also the hyphen, which has a meaning of its own in a text directive. */
function encodeWords(words: string): string {
  return encodeURIComponent(words.toWellFormed().replace(/\s+/g, ' ')).replaceAll('-', '%2D');
}
