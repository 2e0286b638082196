import { ExpectedError } from '../result.ts';
import type { QuoteDraft } from './quote.ts';

/**
 * What makes a quote the same quote on every computer, as JSON: paper, exact words, prefix and suffix. Throws
 * `bad-request` without a TextQuoteSelector.
 */
export function quoteIdentity(
  paperSha256: string,
  { exact, selectors }: Pick<QuoteDraft, 'exact' | 'selectors'>,
): string {
  const context = selectors.find((selector) => selector.type === 'TextQuoteSelector');
  if (!context) throw new ExpectedError('bad-request');
  return JSON.stringify([paperSha256, exact, context.prefix, context.suffix]);
}
