import type { PageEdges } from './page-marks.ts';

const ALONE = /^(\d{1,4})$/u;
const ROMAN = /^([ivxlc]{1,7})$/u;
/** "88 FREE CULTURE", "Budget book 2025 | 89". */
const BESIDE_WORDS = /^(\d{1,4})\s+\D*\p{L}|\p{L}\D*\s(\d{1,4})$/u;
/** What numbers its pages by another name, or more than pages. */
const NAMED = /^(?:page|agenda item|table|figure|chart|appendix|annex|section|item|part|step|question)\b/iu;

const ROMAN_VALUES: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** So many pages must count alike before a number without a neighbour, or one beside words, is the page's own ... */
const LEAST_PAGES = 3;
/** ... and for one beside words this share of all pages. */
const LEAST_SHARE = 0.25;

type Found = { text: string; ahead: string; isAlone: boolean };

/**
 * The numbers with which a paper counts its own pages: "7" or "vii" in a line of its own, or at one end of a header.
 * By page; a number that does not go on from page to page is that of a table or a year.
 */
export function countedNumbers(pages: readonly PageEdges[]): Map<number, string> {
  const found = new Map(
    pages.map(({ page, edges }) => [page, edges.flatMap((edge) => numbersIn(edge, page))]),
  );
  const alike = (isWanted: (number: Found) => boolean) => {
    const counts = new Map<string, number>();
    for (const numbers of found.values())
      for (const ahead of new Set(numbers.filter(isWanted).map((number) => number.ahead)))
        counts.set(ahead, (counts.get(ahead) ?? 0) + 1);
    return counts;
  };
  const [alone, all] = [alike(({ isAlone }) => isAlone), alike(() => true)];
  const isBeside = (page: number, ahead: string) =>
    [page - 1, page + 1].some((other) =>
      found.get(other)?.some((number) => number.isAlone && number.ahead === ahead),
    );
  const own = new Map<number, string>();
  for (const [page, numbers] of found) {
    const counts = ({ isAlone, ahead }: Found) =>
      isAlone && (isBeside(page, ahead) || (alone.get(ahead) ?? 0) >= LEAST_PAGES);
    const countsBesideWords = ({ ahead }: Found) =>
      (all.get(ahead) ?? 0) >= Math.max(LEAST_PAGES, LEAST_SHARE * pages.length);
    const best = numbers.find(counts) ?? numbers.find(countsBesideWords);
    if (best) own.set(page, best.text);
  }
  return own;
}

/** The numbers of a line that could be the page's own, each with how far it is ahead of the page of the PDF. */
function numbersIn(edge: string, page: number): Found[] {
  const line = edge.trim();
  const roman = ROMAN.exec(line)?.[1];
  if (roman !== undefined)
    return [{ text: roman, ahead: `roman ${romanValue(roman) - page}`, isAlone: true }];
  const alone = ALONE.exec(line)?.[1];
  if (alone !== undefined) return [{ text: alone, ahead: String(Number(alone) - page), isAlone: true }];
  if (NAMED.test(line)) return [];
  const [, before, behind] = BESIDE_WORDS.exec(line) ?? [];
  return [before, behind].flatMap((text) =>
    text === undefined ? [] : [{ text, ahead: String(Number(text) - page), isAlone: false }],
  );
}

function romanValue(roman: string): number {
  const values = [...roman].map((letter) => ROMAN_VALUES[letter] ?? 0);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}
