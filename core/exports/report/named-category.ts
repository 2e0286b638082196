import type { QuoteMatch } from '../../evidence/quote.ts';
import type { Pack, PackCategory } from '../../phrases/pack.ts';
import { sendPack } from '../../phrases/send-pack.ts';

/** The packs whose categories can be named: that of Minuted, and those of the locker. */
export function packsToName(others: readonly Pack[]): readonly Pack[] {
  return [sendPack, ...others.filter(({ id }) => id !== sendPack.id)];
}

/** The category of a match in its pack; undefined for one of a pack that is not here. */
export function knownCategory(
  { pack, category }: Pick<QuoteMatch, 'pack' | 'category'>,
  packs: readonly Pack[],
): PackCategory | undefined {
  return packs.find(({ id }) => id === pack)?.categories.find(({ id }) => id === category);
}
