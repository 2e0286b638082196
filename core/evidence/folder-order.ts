/**
 * The quotes of a folder with one of them moved to just before or after another; as they were where either is not in
 * it. Others keep their order, those in the bin too.
 */
export function moveInFolder(
  quotes: readonly string[],
  moved: string,
  side: 'before' | 'after',
  other: string,
): string[] {
  if (moved === other || !quotes.includes(moved) || !quotes.includes(other)) return [...quotes];
  const rest = quotes.filter((id) => id !== moved);
  return rest.toSpliced(rest.indexOf(other) + (side === 'after' ? 1 : 0), 0, moved);
}
