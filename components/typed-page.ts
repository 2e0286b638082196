/**
 * The page (from 1) that somebody means who types a page's name or number: first the paper's own names ("iii"),
 * whatever their capitals, then the number in the file. Null when there is no such page.
 */
export function typedPage(typed: string, pages: number, labels: readonly string[] | null): number | null {
  const wanted = typed.trim().toLowerCase();
  if (wanted === '') return null;
  const named = labels?.findIndex((label) => label.toLowerCase() === wanted) ?? -1;
  if (named >= 0) return named + 1;
  const number = Number(wanted);
  return Number.isInteger(number) && number >= 1 && number <= pages ? number : null;
}
