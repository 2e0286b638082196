import type { Pack } from './pack.ts';

/** What another version of a pack brings, as ids of phrases in the order in which the packs have them. */
export type PackChanges = {
  added: string[];
  changed: string[];
  removed: string[];
};

/**
 * Compares the phrases of a pack with those of another version of it, `theirs`. A phrase has changed when its pattern,
 * its signal or its category has. Without a pack of one's own everything is new.
 */
export function comparePacks(mine: Pack | undefined, theirs: Pack): PackChanges {
  const before = new Map(mine?.patterns.map((each) => [each.id, each]));
  const after = new Set(theirs.patterns.map(({ id }) => id));
  const changed = theirs.patterns.filter((each) => {
    const old = before.get(each.id);
    return (
      old !== undefined &&
      (old.pattern !== each.pattern || old.signal !== each.signal || old.category !== each.category)
    );
  });
  return {
    added: theirs.patterns.map(({ id }) => id).filter((id) => !before.has(id)),
    changed: changed.map(({ id }) => id),
    removed: [...before.keys()].filter((id) => !after.has(id)),
  };
}
