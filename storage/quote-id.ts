import { quoteIdentity } from '../core/evidence/quote-identity.ts';
import type { QuoteDraft } from '../core/evidence/quote.ts';
import { sha256OfText } from '../core/evidence/sha256.ts';

/**
 * The identity of a quote: the first 32 hex digits of the SHA-256 of the JSON of paper, exact words, prefix
 * and suffix. The same words at the same place of the same paper have it on every computer, so that lockers
 * merge without doubles. Throws `bad-request` without a TextQuoteSelector.
 */
export async function quoteId(
  paperSha256: string,
  quote: Pick<QuoteDraft, 'exact' | 'selectors'>,
): Promise<string> {
  return (await sha256OfText(quoteIdentity(paperSha256, quote))).slice(0, 32);
}
