import { say } from '../platform/say.ts';

/**
 * The pages of a PDF in words, with the numbers that its pack stamps on them, as people cite them: "Page 12",
 * "Pages 12–13", "Page 143 (pack page 131)".
 */
export function pageName(pages: readonly number[], packPages: readonly string[] = []): string {
  const [first] = pages;
  if (first === undefined) return say('pageName_thisPage');
  const last = pages.at(-1)!;
  const name = first === last ? say('common_page', { page: first }) : say('pageName_pages', { first, last });
  const [packFirst] = packPages;
  if (packFirst === undefined) return name;
  const packLast = packPages.at(-1)!;
  return packFirst === packLast
    ? say('pageName_packPage', { pages: name, page: packFirst })
    : say('pageName_packPages', { pages: name, first: packFirst, last: packLast });
}
