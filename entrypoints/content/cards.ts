import { errorText } from '../../components/error-text.ts';
import type { Quote } from '../../core/evidence/quote.ts';
import { categoryOf, explainHit } from '../../core/phrases/explain-hit.ts';
import type { HitGroup } from '../../core/phrases/hit.ts';
import type { ActivePack } from '../../core/phrases/pack.ts';
import { patternKey } from '../../core/phrases/pattern-key.ts';
import type { ErrorCode } from '../../core/result.ts';
import { say } from '../../platform/say.ts';
import type { CardState, Mute } from './ui-state.ts';

/** `remark` says what could not be kept beside the quote. */
type Saved = { quote: Quote; isNew: boolean; remark?: string | null };

const PLAIN = { saved: null, canSave: false, keys: [], muted: null };

/** The card of a hit that is not saved, or was saved just now. */
export function hitCard(group: HitGroup, packs: readonly ActivePack[], saved: Saved | null): CardState {
  const [hit] = group.hits;
  const category = hit && categoryOf(hit, packs);
  return {
    heading: saved ? savedHeading(saved.isNew) : (category?.name ?? say('cards_aPlaceToRead')),
    paragraphs: [hit ? explainHit(hit, packs) : '', category?.forParent ?? '', saved?.remark ?? ''].filter(
      Boolean,
    ),
    saved: saved && { quote: saved.quote, canUndo: saved.isNew },
    canSave: saved === null,
    keys: group.hits.map(({ pack, patternId }) => patternKey(pack, patternId)),
    muted: null,
  };
}

/** The card of words that were saved, now or before. */
export function quoteCard({ quote, isNew, remark }: Saved): CardState {
  return {
    ...PLAIN,
    heading: savedHeading(isNew),
    // Not the reader's note: the page could read it here.
    paragraphs: [`“${shorten(quote.cleaned)}”`, ...(remark ? [remark] : [])],
    saved: { quote, canUndo: isNew },
  };
}

/** The card that says what went wrong and what to do. */
export function errorCard(code: ErrorCode): CardState {
  return { ...PLAIN, heading: say('cards_notDone'), paragraphs: [errorText(code)] };
}

/** The card after an undo. */
export function undoneCard(): CardState {
  return {
    ...PLAIN,
    heading: say('cards_takenOutOfYourLocker'),
    paragraphs: [say('cards_youCanStillFindItIn')],
  };
}

/** The card after phrases were marked as not useful. */
export function mutedCard(muted: Mute): CardState {
  return {
    ...PLAIN,
    heading: say('cards_hidden'),
    paragraphs: [say(muted.paper === null ? 'cards_notShownAnywhere' : 'cards_notShownOnThisPage')],
    muted,
  };
}

/** The card after that was taken back. */
export function unmutedCard(): CardState {
  return { ...PLAIN, heading: say('cards_shownAgain'), paragraphs: [] };
}

function savedHeading(isNew: boolean): string {
  return isNew ? say('cards_savedToYourLocker') : say('cards_alreadyInYourLocker');
}

function shorten(text: string): string {
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
