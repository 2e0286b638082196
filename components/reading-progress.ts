/** How far a paper is read: pages. */
export type Progress = { done: number; total: number; paused: boolean };

/** How many places there are, in words. `looking` is false when every phrase is switched off. */
export function countPlaces(places: number, looking: boolean): string {
  if (!looking) return 'All phrases are switched off, so none was looked for.';
  if (places === 0) return 'No phrases found.';
  return places === 1 ? '1 place to read.' : `${places} places to read.`;
}

/** Progress for screen readers: four times a paper, not on every page. */
export function progressSaid({ done, total }: Progress, places: number): string {
  const quarter = Math.floor((4 * done) / total);
  const soFar = places === 0 ? '' : `, ${places === 1 ? '1 place' : `${places} places`} to read so far`;
  return quarter === 0
    ? 'Reading the paper'
    : quarter < 4
      ? `${quarter * 25}% read${soFar}`
      : 'Looking for phrases';
}
