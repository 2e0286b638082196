import { pageName } from '../../components/page-name.ts';
import type { OpenPaper } from './open-paper.ts';

const SAVED = 'This is in your locker already.';

/** What a click on painted words of a quote says; `keys` are those of the painted words. */
export function quoteNotice(keys: readonly string[], paper: OpenPaper | null): string {
  const placed = paper?.quotes.find(({ quote }) => keys.includes(`quote-${quote.id}`));
  if (!placed) return SAVED;
  const { quote, anchor } = placed;
  if (anchor === 'reworded')
    return `These words were changed since you saved them. You saved: “${quote.cleaned || quote.exact}”`;
  const isOfOther = paper?.refound?.has(quote.id) && quote.pages.length > 0;
  if (anchor !== 'moved' || !isOfOther) return SAVED;
  const old = pageName(quote.pages);
  return `${SAVED} The words moved: when you saved them, they stood on ${old.charAt(0).toLowerCase()}${old.slice(1)}.`;
}
