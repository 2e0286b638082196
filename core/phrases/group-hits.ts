import type { Hit, HitGroup } from './hit.ts';

function strongestFirst(a: Hit, b: Hit): number {
  return b.score - a.score || a.start - b.start || b.end - a.end || (a.patternId < b.patternId ? -1 : 1);
}

function group(hits: readonly Hit[]): HitGroup[] {
  const groups: HitGroup[] = [];
  for (const hit of [...hits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = groups.at(-1);
    if (last && hit.start < last.end) {
      last.end = Math.max(last.end, hit.end);
      last.hits.push(hit);
    } else groups.push({ start: hit.start, end: hit.end, hits: [hit] });
  }
  for (const { hits: members } of groups) members.sort(strongestFirst);
  return groups;
}

/**
 * Overlapping hits as one group each, by start; the hits of a group strongest first.
 *
 * Hidden hits stay among themselves: they neither widen a visible group nor join two, so that the band of a group's
 * first hit tells whether it is shown.
 */
export function groupHits(hits: readonly Hit[]): HitGroup[] {
  const visible = group(hits.filter((hit) => hit.band !== 'hidden'));
  const hidden = group(hits.filter((hit) => hit.band === 'hidden'));
  return [...visible, ...hidden].sort((a, b) => a.start - b.start || a.end - b.end);
}
