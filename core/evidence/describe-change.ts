import type { ChangeOutcome, ChangeReport } from './change-report.ts';
import type { Refound } from './find-again/refound.ts';

const OUTCOMES: Record<ChangeOutcome, string> = {
  'same-bytes': 'The paper is still exactly as you saved it.',
  changed: 'The paper was changed.',
  'other-paper': 'Another paper is at this address now.',
  missing: 'The paper is no longer at this address.',
  unreachable: 'The paper could not be looked at: the site did not answer as it should.',
  'not-let-in': 'The site did not hand over the paper. You may have to sign in there first, then look again.',
  'not-a-paper':
    'There is a page at this address now, but not the paper. It may be an error message, or the site wants you to sign in.',
};

/**
 * A change report in a few plain sentences: "The paper was changed. Of 12 quotes 9 stand as they were, 1 moved, 1 was
 * reworded and 1 is gone."
 */
export function describeChange({ outcome, quotes, redirectedTo, unread }: ChangeReport): string {
  return [
    OUTCOMES[outcome],
    redirectedTo === null ? '' : `The address now leads to ${redirectedTo}.`,
    describeQuotes(quotes.map(({ found }) => found)),
    describeUnread(
      unread,
      quotes.some(({ found }) => found.state === 'gone'),
    ),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/**
 * What became of the quotes of earlier versions of a paper that is open, in plain sentences; `reports` has one for each
 * version.
 */
export function describeVisit(reports: readonly ChangeReport[]): string {
  const isOther = reports.every(({ outcome }) => outcome === 'other-paper');
  const quotes = reports.flatMap((report) => report.quotes);
  return [
    isOther
      ? 'This is another paper than the one that you quoted from at this address.'
      : 'This paper was changed since you quoted from it.',
    describeQuotes(quotes.map(({ found }) => found)),
  ].join(' ');
}

/** What could not be read of the new paper, where that matters. */
function describeUnread(unread: ChangeReport['unread'], isSomeGone: boolean): string {
  if (unread === null)
    return 'Nothing of the new paper could be read, so your quotes could not be looked for in it.';
  if (unread.length === 0 || !isSomeGone) return '';
  const pages = unread.length === 1 ? `Page ${unread[0]} of it` : `${unread.length} of its pages`;
  return `${pages} could not be read: what is gone may still stand there.`;
}

/** What became of some quotes, in one sentence; nothing of none. */
export function describeQuotes(quotes: readonly Refound[]): string {
  const [only] = quotes;
  if (!only) return '';
  if (quotes.length === 1) return `The one quote ${count(quotes).join('').replace(/^1 /, '')}.`;
  return `Of ${quotes.length} quotes ${listed(count(quotes))}.`;
}

function count(quotes: readonly Refound[]): string[] {
  const say = (state: Refound['state'], one: string, many: string): string[] => {
    const found = quotes.filter((quote) => quote.state === state).length;
    return found === 0 ? [] : [`${found} ${found === 1 ? one : many}`];
  };
  return [
    ...say('same', 'stands as it was', 'stand as they were'),
    ...say('moved', 'moved', 'moved'),
    ...say('reworded', 'was reworded', 'were reworded'),
    ...say('gone', 'is gone', 'are gone'),
  ];
}

function listed(parts: readonly string[]): string {
  return parts.length === 1 ? parts[0]! : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
