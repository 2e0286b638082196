import { moveHit } from '../../core/phrases/move-hit.ts';
import { cutWindow } from '../../core/phrases/search-window.ts';
import type { FindHits } from '../../documents/page/live-page.ts';
import { Channel } from '../../platform/channel.ts';
import { valueOf } from './value-of.ts';

const channel = new Channel();

/**
 * Finds hits by asking the background, which has the phrases: a page would have to prepare them for itself. Throws
 * ExpectedError.
 */
export const findInBackground: FindHits = async (reading, from, to) => {
  const { window, offset } = cutWindow(reading, from, to);
  const hits = valueOf(await channel.send('searchText', { title: document.title, window }));
  return hits.map((hit) => moveHit(hit, offset));
};
