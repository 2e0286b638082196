/** Every kind of dash, because people copy them. */
const DASH = /\s*[-\u2010-\u2015]\s*/g;

/** The pages that "3, 7-9, 12" names, in its order, each once; null when they are not pages of 1 to `last`. */
export function parsePages(typed: string, last: number): number[] | null {
  const pages = new Set<number>();
  for (const part of typed
    .replace(DASH, '-')
    .split(/[,;\s]+/)
    .filter(Boolean)) {
    const range = /^(\d+)(?:-(\d+))?$/.exec(part);
    const from = Number(range?.[1]);
    const to = Number(range?.[2] ?? range?.[1]);
    if (!(from >= 1 && to >= from && to <= last)) return null;
    for (let page = from; page <= to; page++) pages.add(page);
  }
  return pages.size > 0 ? [...pages] : null;
}
