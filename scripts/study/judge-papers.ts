import { sharedWords, wordRuns } from '../../core/evidence/shared-words.ts';
import type { StudyPaper } from './study-papers.ts';
import { VERSIONS } from './seek-in-versions.ts';

const BANDS = [0.9, 0.6, 0.5, 0.3, 0.2, 0];

/** How many words each two papers share, in figures. */
export function describePapers(papers: readonly StudyPaper[]): string {
  const runs = papers.map(({ name, reading }) => ({ name, runs: wordRuns(reading.text) }));
  const pairs = runs.flatMap((one, at) =>
    runs.slice(at + 1).map((other) => ({
      share: sharedWords(one.runs, other.runs),
      versions: VERSIONS.every((name) => name === one.name || name === other.name),
    })),
  );
  const lines = BANDS.map((from, at) => {
    const to = BANDS[at - 1] ?? 1.01;
    const count = pairs.filter(({ share }) => from <= share && share < to).length;
    return `| ${from.toFixed(1)} and more | ${count.toLocaleString('en-GB')} |`;
  });
  const versions = pairs.find((pair) => pair.versions)?.share.toFixed(2) ?? 'not measured';
  return `| Share of words in common | Pairs of papers |\n| --- | --- |\n${lines.join('\n')}\n\nThe two versions of the report share ${versions}.`;
}
