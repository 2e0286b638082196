import { useEffect, useState } from 'preact/hooks';
import { groupHits } from '../../core/phrases/group-hits.ts';
import type { Pack } from '../../core/phrases/pack.ts';
import { tryPhrase } from '../../core/phrases/try-phrase.ts';
import { findInSlices } from '../../documents/find-in-slices.ts';
import { say, sayCount } from '../../platform/say.ts';
import type { PaperInTab } from './use-papers.ts';

/** Milliseconds without a key before the open papers are searched. */
const QUIET = 300;

type Count = { paper: PaperInTab; places: number; hidden: number };
type Props = { pattern: string | null; papers: readonly PaperInTab[]; base: Pack };

/** How many places a phrase that is being written would find in the papers that are open. */
export function PaperCounts({ pattern, papers, base }: Props) {
  const [counts, setCounts] = useState<Count[] | null>(null);
  useEffect(() => {
    setCounts(null);
    if (pattern === null || papers.length === 0) return undefined;
    const stop = new AbortController();
    const timer = setTimeout(() => {
      void countIn(pattern, papers, base, stop.signal).then((found) => found && setCounts(found));
    }, QUIET);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [pattern, papers]);

  if (papers.length === 0) return <p class="soft">{say('paperCounts_openAPaperInAnotherTab')}</p>;
  return (
    <ul class="paper-counts" role="status">
      {counts?.map(({ paper, places, hidden }) => (
        <li key={paper.tabId}>
          {sayCount('paperCounts_thisWouldFindPlacesIn', places, {
            title: paper.title || say('paperCounts_anOpenPaper'),
          })}
          {hidden > 0 && `, ${sayCount('paperCounts_andThatProbablyMeanSomething', hidden)}`}
        </li>
      ))}
    </ul>
  );
}

/** Null when it is broken off. */
async function countIn(
  pattern: string,
  papers: readonly PaperInTab[],
  base: Pack,
  signal: AbortSignal,
): Promise<Count[] | null> {
  const trial = tryPhrase(pattern, base);
  if (!trial.ok) return null;
  const counts: Count[] = [];
  for (const paper of papers) {
    const hits = await findInSlices(trial.finder, paper.reading, paper.title, signal);
    if (!hits || signal.aborted) return null;
    const groups = groupHits(hits);
    const places = groups.filter((group) => group.hits[0]?.band !== 'hidden').length;
    counts.push({ paper, places, hidden: groups.length - places });
  }
  return counts;
}
