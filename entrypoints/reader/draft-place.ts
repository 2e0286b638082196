import { draftFromHit, draftFromSpan } from '../../core/evidence/draft-quote.ts';
import type { QuoteDraft } from '../../core/evidence/quote.ts';
import type { HitGroup } from '../../core/phrases/hit.ts';
import { ExpectedError } from '../../core/result.ts';
import type { PdfReading } from '../../documents/pdf/pdf-reading.ts';
import { carryOver, groupKey, leadingHit, type OpenPaper } from './open-paper.ts';

/**
 * A draft of a stretch of a paper that was chosen when only `pdf` was read of it.
 * Errors: `nothing-selected` when there is nothing but white space or running headers; those of `draftFromSpan`.
 */
export function draftSpan(
  span: { start: number; end: number },
  pdf: PdfReading,
  whole: OpenPaper,
): QuoteDraft {
  const there = pdf === whole.pdf ? span : carryOver(span, pdf, whole.pdf);
  const draft = there && draftFromSpan(whole.pdf.reading, there.start, there.end);
  if (!draft) throw new ExpectedError('nothing-selected');
  return draft;
}

/** The same for a place to read: its sentence, with what was matched if the whole paper has that place too. */
export function draftGroup(wanted: HitGroup, pdf: PdfReading, whole: OpenPaper): QuoteDraft {
  const key = groupKey(wanted, pdf);
  const there = whole.groups.find((other) => groupKey(other, whole.pdf) === key);
  if (there) return draftFromHit(whole.pdf.reading, leadingHit(there), whole.packs);
  const { sentenceStart, sentenceEnd } = leadingHit(wanted);
  return draftSpan({ start: sentenceStart, end: sentenceEnd }, pdf, whole);
}
