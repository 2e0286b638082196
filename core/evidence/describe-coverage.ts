import type { Coverage } from './coverage.ts';

/**
 * What of a paper was searched, in one sentence: zero hits mean nothing without it. A page that is not
 * searched is always named by its number.
 */
export function describeCoverage(coverage: Coverage, kind: 'page' | 'pdf'): string {
  if (kind === 'page')
    return coverage.searched > 0 ? 'The whole page was searched.' : 'This page has no text to search.';
  const { pages, searched } = coverage;
  const rest = [
    say(coverage.pictures, 'is a picture without text to search', 'are pictures without text to search'),
    say(coverage.damaged, 'has text that looks damaged', 'have text that looks damaged'),
    say(coverage.unreadable, 'could not be opened', 'could not be opened'),
    say(coverage.blank, 'is blank', 'are blank'),
  ].filter((part) => part !== '');
  if (rest.length === 0)
    return pages === 1 ? 'The one page was searched.' : `All ${pages} pages were searched.`;
  return `${count(pages)}: ${searched} searched; ${rest.join('; ')}.`;
}

function count(pages: number): string {
  return pages === 1 ? '1 page' : `${pages} pages`;
}

function say(pages: number[], one: string, many: string): string {
  if (pages.length === 0) return '';
  return pages.length === 1 ? `page ${pages[0]} ${one}` : `pages ${ranges(pages)} ${many}`;
}

/** "3, 7–9 and 12": page numbers as people write them. */
function ranges(pages: number[]): string {
  const parts: string[] = [];
  for (let i = 0; i < pages.length;) {
    let j = i;
    while (j + 1 < pages.length && pages[j + 1] === pages[j]! + 1) j++;
    parts.push(
      j === i ? `${pages[i]}` : j === i + 1 ? `${pages[i]}, ${pages[j]}` : `${pages[i]}–${pages[j]}`,
    );
    i = j + 1;
  }
  const last = parts.pop()!;
  return parts.length === 0 ? last : `${parts.join(', ')} and ${last}`;
}
