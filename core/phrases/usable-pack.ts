import { createFinder } from './create-finder.ts';
import type { ActivePack } from './pack.ts';

function compiles(pack: ActivePack): boolean {
  try {
    createFinder([pack]);
    return true;
  } catch {
    return false;
  }
}

/**
 * The pack without the patterns that cannot be read, or null when nothing of it can. A pack was whole when it came
 * in; but it may name a word list of the pack beneath it, and a later version of that one may not have it any more.
 */
export function usablePack(pack: ActivePack): ActivePack | null {
  if (compiles(pack)) return pack;
  const usable = {
    ...pack,
    patterns: pack.patterns.filter((pattern) => compiles({ ...pack, patterns: [pattern] })),
  };
  return compiles(usable) ? usable : null;
}
