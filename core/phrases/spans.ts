/**
 * A place of a node in a sentence as one number, which sorts and compares fast: its first word, and how many words it
 * has. No pattern can stretch over `SHIFT` words (list-book.ts bounds it), so numbers sort by start, then by end.
 */
const SHIFT = 2 ** 12;

export const NO_SPANS: readonly number[] = [];

export function spanOf(start: number, end: number): number {
  return start * SHIFT + end - start;
}

export function startOf(span: number): number {
  return (span - (span % SHIFT)) / SHIFT;
}

export function endOf(span: number): number {
  return startOf(span) + (span % SHIFT);
}

/** Spans in order, each once; may be the same array. */
export function sorted(spans: number[]): number[] {
  let last = -1;
  for (const span of spans) {
    if (span <= last) {
      spans.sort((a, b) => a - b);
      return spans.filter((each, index) => each !== spans[index - 1]);
    }
    last = span;
  }
  return spans;
}

/** The index of the first span that starts at `start` or later. */
function firstFrom(spans: readonly number[], start: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]! < start * SHIFT) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Calls `visit` for each pair of spans with 0 to `gap` words between them. */
export function eachPair(
  first: readonly number[],
  gap: number,
  second: readonly number[],
  visit: (a: number, b: number) => void,
): void {
  for (const a of first) {
    const end = endOf(a);
    const beyond = (end + gap + 1) * SHIFT;
    for (let index = firstFrom(second, end); index < second.length; index += 1) {
      const b = second[index]!;
      if (b >= beyond) break;
      visit(a, b);
    }
  }
}

/** The spans from the start of one to the end of another, with 0 to `gap` words between them. */
export function join(first: readonly number[], gap: number, second: readonly number[]): readonly number[] {
  const joined: number[] = [];
  eachPair(first, gap, second, (a, b) => joined.push(spanOf(startOf(a), endOf(b))));
  return joined.length === 0 ? NO_SPANS : sorted(joined);
}
