/** Words of one sentence, counted from its first: `end` is exclusive. */
export type WordSpan = { start: number; end: number };

/** Whether two spans share a word. */
export function overlaps(a: WordSpan, b: WordSpan): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The spans that lie wholly inside `from` to `to`; `spans` come by start. Looks at those alone, not at all of them. */
export function spansWithin(spans: readonly WordSpan[], from: number, to: number): WordSpan[] {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  const found: WordSpan[] = [];
  for (let index = low; index < spans.length; index += 1) {
    const span = spans[index];
    if (!span || span.start >= to) break;
    if (span.end <= to) found.push(span);
  }
  return found;
}
