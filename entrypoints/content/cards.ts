import { errorText } from '../../components/error-text.ts';
import type { Quote } from '../../core/evidence/quote.ts';
import { categoryOf, explainHit } from '../../core/phrases/explain-hit.ts';
import type { HitGroup } from '../../core/phrases/hit.ts';
import type { ActivePack } from '../../core/phrases/pack.ts';
import type { ErrorCode } from '../../core/result.ts';
import type { CardState } from './ui-state.ts';

/** The card of a hit that is not saved, or was saved just now. */
export function hitCard(
  group: HitGroup,
  packs: readonly ActivePack[],
  saved: { quote: Quote; isNew: boolean } | null,
): CardState {
  const [hit] = group.hits;
  const category = hit && categoryOf(hit, packs);
  return {
    heading: saved ? savedHeading(saved.isNew) : (category?.name ?? 'A place to read'),
    paragraphs: [hit ? explainHit(hit, packs) : '', category?.forParent ?? ''].filter(Boolean),
    saved: saved && { quote: saved.quote, canUndo: saved.isNew },
    canSave: saved === null,
  };
}

/** The card of words that were saved, now or before. */
export function quoteCard({ quote, isNew }: { quote: Quote; isNew: boolean }): CardState {
  return {
    heading: savedHeading(isNew),
    // Not the reader's note: the page could read it here.
    paragraphs: [`“${shorten(quote.cleaned)}”`],
    saved: { quote, canUndo: isNew },
    canSave: false,
  };
}

/** The card that says what went wrong and what to do. */
export function errorCard(code: ErrorCode): CardState {
  return { heading: 'Not done', paragraphs: [errorText(code)], saved: null, canSave: false };
}

/** The card after an undo. */
export function undoneCard(): CardState {
  return {
    heading: 'Taken out of your locker',
    paragraphs: ['You can still find it in the bin there.'],
    saved: null,
    canSave: false,
  };
}

function savedHeading(isNew: boolean): string {
  return isNew ? 'Saved to your locker.' : 'Already in your locker.';
}

function shorten(text: string): string {
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
