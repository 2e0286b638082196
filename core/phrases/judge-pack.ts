import { checkPack, type PackFailure } from './check-pack.ts';
import { comparePacks, type PackChanges } from './compare-packs.ts';
import { emptyOwnPack, OWN_PACK, toPattern, type OwnPhrase } from './own-pack.ts';
import type { Pack } from './pack.ts';
import { readPack } from './read-pack.ts';

/** What a file would bring, for the reader to say yes or no to. */
export type PackOffer = {
  pack: Pack;
  /** The version of it that is here. */
  before: Pack | null;
  changes: PackChanges;
  /**
   * Phrases that somebody wrote as her own: they come to those of the reader, and never in place of one. Null for a
   * pack, which takes the place of the version that is here.
   */
  ownPhrases: OwnPhrase[] | null;
};

/** Whether a file can be taken in. `failures` are the pack's own sentences that do not do what the pack says of them. */
export type PackJudgement =
  { ok: true; offer: PackOffer } | { ok: false; message: string; failures: PackFailure[] };

/**
 * Judges the text of a file that anybody may have made, before anything of it is kept. `packs` are those that are
 * here, first the one that comes with Minuted.
 */
export function judgePack(text: string, packs: readonly [base: Pack, ...others: Pack[]]): PackJudgement {
  const [base] = packs;
  const read = readPack(text, base);
  if (!read.ok) return { ...read, failures: [] };
  const pack = read.pack.id === OWN_PACK ? asOwnPack(read.pack) : read.pack;
  // `readPack` takes nothing under the id of the base but the base itself.
  const failures = pack.id === base.id ? [] : checkPack(pack, base);
  if (failures.length > 0) {
    const what =
      failures.length === 1 ? '1 of its own sentences does' : `${failures.length} of its own sentences do`;
    const message = `This pack was not taken in: ${what} not do what the pack says.`;
    return { ok: false, message, failures };
  }
  const before = packs.find(({ id }) => id === pack.id) ?? null;
  if (pack.id !== OWN_PACK) {
    const changes = comparePacks(before ?? undefined, pack);
    return { ok: true, offer: { pack, before, changes, ownPhrases: null } };
  }
  const known = new Set(before?.patterns.map(({ pattern }) => pattern));
  const fresh = pack.patterns.filter(({ pattern }) => !known.has(pattern));
  const changes = { added: fresh.map(({ id }) => id), changed: [], removed: [] };
  return { ok: true, offer: { pack, before, changes, ownPhrases: fresh } };
}

/** Only the phrases of somebody's own pack come over: without word lists that she may have put into the file. */
function asOwnPack({ version, author, sources, patterns }: Pack): Pack {
  return {
    ...emptyOwnPack(''),
    version,
    author,
    sources,
    patterns: patterns.map((each) => toPattern(each.id, each)),
  };
}
