import type { CitedFieldName } from '../../core/evidence/citation.ts';
import type { Quote } from '../../core/evidence/quote.ts';
import { say } from '../../platform/say.ts';
import { typeCitation } from '../../storage/papers.ts';
import { editQuotes, type QuoteEdit } from '../../storage/quotes.ts';
import type { Step } from './use-steps.ts';

/** Changes what the reader typed or chose of one quote, of which the field itself says that it is stored. */
export async function changeQuote(id: string, change: (quote: Quote) => QuoteEdit): Promise<Step> {
  const undo = await editQuotes([id], change);
  return { said: null, undo, undone: say('citeActs_theQuoteIsAsItWas'), quote: id };
}

/** Changes what the reader typed for the citation of a whole paper. */
export async function citeWholePaper(
  sha256: string,
  name: CitedFieldName,
  typed: string | null,
): Promise<Step> {
  const undo = await typeCitation(sha256, name, typed);
  return { said: null, undo, undone: say('citeActs_theCitationOfThePaperIs') };
}
