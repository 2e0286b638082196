import type { Pack, PackPattern } from './pack.ts';

/** The pack of the reader's own phrases. */
export const OWN_PACK = 'mine';
export const OWN_CATEGORY = 'MINE';

/** What a phrase of one's own is made of; the rest is the same for all of them. */
export type OwnPhrase = { pattern: string; mustMatch: string[] };

/** The pack of the reader's own phrases before there are any. */
export function emptyOwnPack(today: string): Pack {
  return {
    format: 'minuted-pack',
    formatVersion: 1,
    id: OWN_PACK,
    name: 'My phrases',
    version: '1.0.0',
    author: '',
    sources: [],
    lists: {},
    forms: {},
    categories: [
      {
        id: OWN_CATEGORY,
        name: 'My phrases',
        forParent: 'You added this phrase yourself, on the Phrases page.',
        legal: { text: '', asAt: today },
        falseFriends: '',
        context: 'This is about pupils with SEND.',
      },
    ],
    patterns: [],
    paragraphs: [],
    quiet: [],
  };
}

/** The version of a pack of one's own: 1, the number of phrases ever added, the number of other changes. */
function numbersOf(version: string): [added: number, changed: number] {
  const [, added = 0, changed = 0] = version.split('.').map(Number);
  return [added, changed];
}

/** The pack with one phrase more. Its number was never given before, so that old counts and quotes stay true. */
export function addOwnPhrase(pack: Pack, phrase: OwnPhrase): Pack {
  const [before, changed] = numbersOf(pack.version);
  const added = before + 1;
  return {
    ...pack,
    version: `1.${added}.${changed}`,
    patterns: [...pack.patterns, toPattern(`${OWN_CATEGORY}-${String(added).padStart(2, '0')}`, phrase)],
  };
}

/** The pack with a phrase as it is given, which takes the place of the one with its id or comes at the end. */
export function putOwnPattern(pack: Pack, pattern: PackPattern): Pack {
  const isThere = pack.patterns.some(({ id }) => id === pattern.id);
  return changedPack(
    pack,
    isThere
      ? pack.patterns.map((each) => (each.id === pattern.id ? pattern : each))
      : [...pack.patterns, pattern].sort((a, b) => numberOf(a.id) - numberOf(b.id)),
  );
}

/** The pack without a phrase. */
export function removeOwnPattern(pack: Pack, id: string): Pack {
  return changedPack(
    pack,
    pack.patterns.filter((each) => each.id !== id),
  );
}

/** A phrase of one's own as a pattern. The reader asked for it, so its words count as telling. */
export function toPattern(id: string, { pattern, mustMatch }: OwnPhrase): PackPattern {
  return { id, category: OWN_CATEGORY, pattern, signal: 'H', mustMatch, mustNotMatch: [], seenIn: [] };
}

function changedPack(pack: Pack, patterns: PackPattern[]): Pack {
  const [added, changed] = numbersOf(pack.version);
  return { ...pack, version: `1.${added}.${changed + 1}`, patterns };
}

function numberOf(id: string): number {
  return Number(id.split('-')[1]);
}
