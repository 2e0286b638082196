/** Names one pattern among all packs: "send/LIM-01". */
export type PatternKey = `${string}/${string}`;

/** The key of a pattern. */
export function patternKey(pack: string, patternId: string): PatternKey {
  return `${pack}/${patternId}`;
}

/** The keys of all patterns of some packs. */
export function patternKeysOf(
  packs: readonly { id: string; patterns: readonly { id: string }[] }[],
): Set<PatternKey> {
  return new Set(packs.flatMap(({ id, patterns }) => patterns.map((each) => patternKey(id, each.id))));
}
