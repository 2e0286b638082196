import type { QuoteMatch } from '../../evidence/quote.ts';
import { OWN_PACK } from '../../phrases/own-pack.ts';
import type { PackCategory } from '../../phrases/pack.ts';
import { sendPack } from '../../phrases/send-pack.ts';

/** The category of a match in the pack that comes with Minuted; undefined for one of another pack. */
export function knownCategory({ pack, category }: QuoteMatch): PackCategory | undefined {
  return pack === sendPack.id ? sendPack.categories.find(({ id }) => id === category) : undefined;
}

/** What a category is called. One that comes from elsewhere has only its short name here. */
export function categoryName(match: QuoteMatch): string {
  if (match.pack === OWN_PACK) return 'The reader’s own phrases';
  return knownCategory(match)?.name ?? match.category;
}
