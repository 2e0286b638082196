import type { PackCheck, PackFindings } from '../../core/exports/pack/verify/check-pack.ts';
import {
  describeCheck,
  describePaper,
  describeQuote,
} from '../../core/exports/pack/verify/describe-check.ts';
import { makeElement } from './make-element.ts';

/** More than anybody reads; a file made to do harm can have any number. */
const MOST_ITEMS = 500;
/** A quote can have 100,000 characters. */
const MOST_WORDS = 600;

const FILE_STATES = { same: 'as it was', changed: 'CHANGED', missing: 'MISSING', added: 'ADDED' };

/** Puts the outcome of a check into `result`, in place of an older one; gives its heading. */
export function showCheck(result: HTMLElement, name: string, check: PackCheck): HTMLElement {
  const { title, problems, shown, notShown } = describeCheck(check);
  const heading = makeElement('h2', '', title);
  heading.id = 'verdict';
  heading.tabIndex = -1;
  result.replaceChildren(heading, makeElement('p', 'soft', name));
  result.dataset['verdict'] = check.verdict;
  if (check.verdict === 'cannot-check') {
    result.append(...problems.map((problem) => makeElement('p', '', problem)));
  } else {
    result.append(
      ...section('problems', 'What is wrong', problems),
      ...numbers(check.findings, check.verdict !== 'changed'),
      ...section('shown', 'What this shows', shown),
      ...section('not-shown', 'What this does not show', notShown),
      ...lists(check.findings),
    );
  }
  result.hidden = false;
  return heading;
}

function section(id: string, title: string, items: readonly string[]): HTMLElement[] {
  if (items.length === 0) return [];
  const list = listOf(items.map((item) => [item]));
  list.id = id;
  return [makeElement('h3', '', title), list];
}

/** The number of the pack is that of its lists, so it says nothing about files that are not as the lists have them. */
function numbers({ packNumber, signature }: PackFindings, isUntouched: boolean): HTMLElement[] {
  const parts: HTMLElement[] = [];
  if (packNumber !== null && isUntouched)
    parts.push(
      ...number(
        'Number of this pack',
        packNumber,
        'Ask the person who made the pack for its number. The same number means the same pack.',
      ),
    );
  if (signature.state === 'none') parts.push(makeElement('p', 'soft', 'The pack is not signed.'));
  else if (signature.keyNumber !== null)
    parts.push(
      ...number(
        signature.state === 'wrong'
          ? 'Number of the key, whose signature is wrong'
          : isUntouched
            ? 'Number of the key that signed'
            : 'Number of the key that signed the pack before it was changed',
        signature.keyNumber,
        'Ask the person who signed to read the number of the key to you.',
      ),
    );
  return parts;
}

function number(title: string, digits: string, hint: string): HTMLElement[] {
  return [makeElement('h3', '', title), makeElement('p', 'number', digits), makeElement('p', 'soft', hint)];
}

function lists({ papers, quotes, files, log }: PackFindings): HTMLElement[] {
  return [
    fold(
      `Papers (${papers.length})`,
      papers.map((paper) => [
        makeElement('strong', '', paper.title || 'Paper without a title'),
        makeElement('p', 'soft', [describePaper(paper), paper.copy ?? ''].join(' ').trim()),
      ]),
    ),
    fold(
      `Quotes (${quotes.length})`,
      quotes.map((quote) => [
        makeElement('blockquote', '', shorten(quote.exact)),
        makeElement('p', 'soft', [pagesText(quote.pages), describeQuote(quote)].join(' ').trim()),
      ]),
    ),
    fold(
      `Files (${files.length})`,
      files.map(({ path, state }) => [`${path}: ${FILE_STATES[state]}`]),
    ),
    ...(log?.lastHash
      ? [
          fold(`The log (${log.entries})`, [
            [
              `The last entry has the sum ${log.lastHash}. If its owner noted that sum elsewhere, it shows that nothing was cut off.`,
            ],
          ]),
        ]
      : []),
  ];
}

function fold(title: string, items: (string | HTMLElement)[][]): HTMLElement {
  return makeElement('details', '', makeElement('summary', '', title), listOf(items));
}

function listOf(items: readonly (string | HTMLElement)[][]): HTMLElement {
  const rows = items.slice(0, MOST_ITEMS).map((item) => makeElement('li', '', ...item));
  const more = items.length - rows.length;
  if (more > 0) rows.push(makeElement('li', '', `and ${more} more`));
  return makeElement('ul', '', ...rows);
}

function shorten(words: string): string {
  return words.length > MOST_WORDS ? `${words.slice(0, MOST_WORDS).toWellFormed()}…` : words;
}

function pagesText(pages: readonly number[]): string {
  if (pages.length === 0) return '';
  return `${pages.length === 1 ? 'Page' : 'Pages'} ${pages.slice(0, 10).join(', ')} of the PDF.`;
}
