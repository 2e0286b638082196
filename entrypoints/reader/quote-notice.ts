import { pageName } from '../../components/page-name.ts';
import { say } from '../../platform/say.ts';
import type { OpenPaper } from './open-paper.ts';

/** What a click on painted words of a quote says; `keys` are those of the painted words. */
export function quoteNotice(keys: readonly string[], paper: OpenPaper | null): string {
  const placed = paper?.quotes.find(({ quote }) => keys.includes(`quote-${quote.id}`));
  if (!placed) return say('quoteNotice_thisIsInYourLockerAlready');
  const { quote, anchor } = placed;
  if (anchor === 'reworded')
    return say('quoteNotice_theseWordsWereChangedSinceYou', { cleaned: quote.cleaned || quote.exact });
  const isOfOther = paper?.refound?.has(quote.id) && quote.pages.length > 0;
  if (anchor !== 'moved' || !isOfOther) return say('quoteNotice_thisIsInYourLockerAlready');
  const old = pageName(quote.pages);
  return say('quoteNotice_theWordsMovedWhenYouSaved', {
    page: old.charAt(0).toLowerCase() + old.slice(1),
  });
}
