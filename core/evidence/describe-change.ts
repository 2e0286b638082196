import type { ChangeOutcome, ChangeReport } from './change-report.ts';
import type { Refound } from './find-again/refound.ts';

const OUTCOMES: Record<ChangeOutcome, string> = {
  'same-bytes': 'The paper is still exactly the file that you saved.',
  changed: 'The paper was changed.',
  'other-paper': 'Another paper is at this address now.',
  missing: 'The paper is no longer at this address.',
  unreachable: 'The paper could not be looked at: the site did not answer as it should.',
  'not-a-paper': 'There is a page at this address now, but not the paper. It may be an error message.',
};

/**
 * A change report in a few plain sentences: "The paper was changed. Of 12 quotes 9 stand as they were, 1 moved, 1 was
 * reworded and 1 is gone."
 */
export function describeChange({ outcome, quotes, redirectedTo }: ChangeReport): string {
  return [
    OUTCOMES[outcome],
    redirectedTo === null ? '' : `The address now leads to ${redirectedTo}.`,
    describeQuotes(quotes.map(({ found }) => found)),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
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
