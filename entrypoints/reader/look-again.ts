import { browser } from '#imports';
import { groupHits } from '../../core/phrases/group-hits.ts';
import type { Hit } from '../../core/phrases/hit.ts';
import { muteHits } from '../../core/phrases/mute-hits.ts';
import { patternKeysOf } from '../../core/phrases/pattern-key.ts';
import type { ActivePack } from '../../core/phrases/pack.ts';
import { tallyHits } from '../../core/phrases/tally-hits.ts';
import type { ReadingText } from '../../core/text/reading-text.ts';
import { findInSlices } from '../../documents/find-in-slices.ts';
import { inSlices } from '../../documents/page/in-slices.ts';
import { mutedIn } from '../../storage/mutes.ts';
import { findQuotes } from '../../storage/quotes.ts';
import { putTally } from '../../storage/tallies.ts';
import { placeQuotes, type OpenPaper } from './open-paper.ts';
import { phrasesInUse } from './phrases-in-use.ts';

/** What a reading text was searched for, and what was found. */
export type Searched = { packs: ActivePack[]; hits: Hit[] };

/** Searches a reading text for the phrases in use. Throws the signal's reason when it is broken off. */
export async function searchReading(
  reading: ReadingText,
  title: string,
  signal: AbortSignal,
): Promise<Searched> {
  const { packs } = await phrasesInUse();
  const { prepareFinder } = await import('../../core/phrases/create-finder.ts');
  const finder = await inSlices(prepareFinder(packs), signal);
  const hits = finder && (await findInSlices(finder, reading, title, signal));
  signal.throwIfAborted();
  return { packs, hits: hits ?? [] };
}

/**
 * The paper with its quotes and its places as they are now: searched again when other phrases are in use, never
 * read again. What could not be looked up comes back as `failure`, and then stays as it was. Throws the signal's
 * reason when it is broken off.
 */
export async function lookAgain(
  open: OpenPaper,
  signal: AbortSignal,
): Promise<{ paper: OpenPaper; failure: unknown }> {
  const { seen, pdf } = open;
  // Asked for together: nothing is painted before the answers are there.
  const stored = Promise.all([findQuotes(seen.sha256, seen.address), mutedIn(seen.sha256)]);
  stored.catch(() => {});
  const { packs, muted } = await phrasesInUse();
  const isSame = JSON.stringify(packs) === JSON.stringify(open.packs);
  const searched = isSame ? open : await searchReading(pdf.reading, seen.title, signal);
  let { quotes } = open;
  let mutedHere: string[] = [];
  let failure: unknown = null;
  try {
    const [found, mutedThere] = await stored;
    quotes = placeQuotes(found, pdf.reading, open.refound);
    mutedHere = mutedThere;
  } catch (error) {
    failure = error;
  }
  signal.throwIfAborted();
  const groups = groupHits(muteHits(searched.hits, new Set([...muted, ...mutedHere])));
  const { hits } = searched;
  return { paper: { ...open, packs: searched.packs, hits, groups, quotes }, failure };
}

/** Counts the phrases of a paper, except in a private window. A count that cannot be kept is no loss to anybody. */
export async function countPhrases({ seen, hits, packs }: OpenPaper): Promise<void> {
  if (browser.extension.inIncognitoContext) return;
  await putTally(seen.sha256, tallyHits(hits), patternKeysOf(packs)).catch(() => undefined);
}
