import type { ChangeReport } from '../../../core/evidence/change-report.ts';
import type { Refound } from '../../../core/evidence/find-again/refound.ts';
import type { Paper } from '../../../core/evidence/paper.ts';
import type { Quote } from '../../../core/evidence/quote.ts';
import { sourceLink } from '../../../core/evidence/source-link.ts';

/** The address of the place where a quote stands now, in the words that it has there; null where it is gone. */
export function newPlace(
  quote: Quote,
  paper: Paper,
  { address }: ChangeReport,
  found: Refound,
): string | null {
  if (found.state === 'gone') return null;
  const exact = found.state === 'reworded' ? newWords(found) : quote.exact;
  return sourceLink({ ...quote, address, exact, pages: found.pages }, paper)?.href ?? null;
}

function newWords({ difference }: Extract<Refound, { state: 'reworded' }>): string {
  return difference
    .filter(({ kind }) => kind !== 'removed')
    .map(({ text }) => text)
    .join(' ');
}
