import { moveHit } from '../../core/phrases/move-hit.ts';
import { countRepeatedBlocks, type RepeatedBlocks } from '../../core/phrases/repeated-blocks.ts';
import { cutWindow } from '../../core/phrases/search-window.ts';
import type { ReadingText } from '../../core/text/reading-text.ts';
import { inSlices } from '../../documents/page/in-slices.ts';
import type { FindHits } from '../../documents/page/live-page.ts';
import { send } from '../../platform/send.ts';
import { valueOf } from './value-of.ts';

/**
 * Finds hits by asking the background, which has the phrases: a page would have to prepare them for itself. What it
 * makes throws ExpectedError; nothing is found any more once `signal` says so.
 */
export function findInBackground(signal: AbortSignal): FindHits {
  let counted: { reading: ReadingText; repeated: Promise<RepeatedBlocks | undefined> } | null = null;
  return async (reading, from, to) => {
    if (counted?.reading !== reading)
      counted = { reading, repeated: inSlices(countRepeatedBlocks(reading), signal) };
    const repeated = await counted.repeated;
    if (!repeated) return [];
    const { window, offset } = cutWindow(reading, from, to, repeated.isRepeated);
    const hits = valueOf(await send('searchText', { title: document.title, window }));
    return hits.map((hit) => moveHit(hit, offset));
  };
}
