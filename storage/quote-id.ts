import type { QuoteDraft } from '../core/evidence/quote.ts';
import { sha256OfText } from '../core/evidence/sha256.ts';
import { ExpectedError } from '../core/result.ts';

/**
 * The identity of a quote: the first 32 hex digits of the SHA-256 of the JSON of paper, exact words, prefix
 * and suffix. The same words at the same place of the same paper have it on every computer, so that lockers
 * merge without doubles. Throws `bad-request` without a TextQuoteSelector.
 */
export async function quoteId(
  paperSha256: string,
  { exact, selectors }: Pick<QuoteDraft, 'exact' | 'selectors'>,
): Promise<string> {
  const context = selectors.find((selector) => selector.type === 'TextQuoteSelector');
  if (!context) throw new ExpectedError('bad-request');
  const identity = JSON.stringify([paperSha256, exact, context.prefix, context.suffix]);
  return (await sha256OfText(identity)).slice(0, 32);
}
