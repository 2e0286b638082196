import { moveHit } from '../../core/phrases/move-hit.ts';
import { cutWindow } from '../../core/phrases/search-window.ts';
import type { FindHits } from '../../documents/page/live-page.ts';
import { send } from '../../platform/send.ts';
import { valueOf } from './value-of.ts';

/**
 * Finds hits by asking the background, which has the phrases: a page would have to prepare them for itself. Throws
 * ExpectedError.
 */
export const findInBackground: FindHits = async (reading, from, to) => {
  const { window, offset } = cutWindow(reading, from, to);
  const hits = valueOf(await send('searchText', { title: document.title, window }));
  return hits.map((hit) => moveHit(hit, offset));
};
