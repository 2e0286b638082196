/**
 * The pages of a PDF in words, with the numbers that its pack stamps on them, as people cite them: "Page 12",
 * "Pages 12–13", "Page 143 (pack page 131)".
 */
export function pageName(pages: readonly number[], packPages: readonly string[] = []): string {
  if (pages.length === 0) return 'This page';
  const pack = packPages.length > 0 ? ` (pack ${range('page', packPages)})` : '';
  return range('Page', pages) + pack;
}

function range(word: string, pages: readonly (number | string)[]): string {
  const [first, last] = [pages[0], pages.at(-1)];
  return first === last ? `${word} ${first}` : `${word}s ${first}–${last}`;
}
