import type { Phrases } from '../../storage/packs.ts';

/**
 * What to look for; as `readPhrases`, which is loaded for it. The pack is larger than all the rest of the reader page:
 * a paper is opened and drawn meanwhile.
 */
export async function phrasesInUse(): Promise<Phrases> {
  const { readPhrases } = await import('../../storage/packs.ts');
  return readPhrases();
}
