/** The pages 1 to `count`, those nearest to the page asked for first, so that what is read never has a gap. */
export function nearestFirst(count: number, near = 1): number[] {
  const pages: number[] = [];
  const middle = Math.min(Math.max(1, near), count);
  for (let away = 0; pages.length < count; away++) {
    if (middle + away <= count) pages.push(middle + away);
    if (away > 0 && middle - away >= 1) pages.push(middle - away);
  }
  return pages;
}
