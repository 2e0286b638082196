import { citedValue } from '../core/evidence/citation.ts';
import type { Paper } from '../core/evidence/paper.ts';
import { say, sayCount } from '../platform/say.ts';

/**
 * How many papers were read to their end, of how many councils, and in how many of them nothing was found: what a count
 * of quotes has to be read against. Says too how many papers it leaves out.
 */
export function describePapersRead(papers: readonly Paper[]): string {
  const read = papers.filter((paper) => paper.read !== null);
  const rest = papers.length - read.length;
  const councils = new Set(read.map(({ citation }) => citedValue('council', citation)));
  const unknown = read.filter(({ citation }) => citedValue('council', citation) === null).length;
  const known = councils.size - (unknown > 0 ? 1 : 0);
  return [
    read.length === 0 ? say('papersReadText_noneYet') : readText(read, known),
    read.length > 0 && unknown > 0 && unknownText(unknown, read.length),
    rest > 0 && sayCount('papersReadText_othersNotCounted', rest),
  ]
    .filter(Boolean)
    .join(' ');
}

function readText(read: readonly Paper[], councils: number): string {
  const bare = read.filter((paper) => placesIn(paper) === 0).length;
  const papers = sayCount('common_papers', read.length);
  const found =
    bare === 0 ? sayCount('papersReadText_allFound', read.length) : say('papersReadText_bare', { bare });
  return councils === 0
    ? say('papersReadText_read', { papers, found })
    : say('papersReadText_readOfCouncils', {
        papers,
        councils: sayCount('papersReadText_councils', councils),
        found,
      });
}

function unknownText(unknown: number, read: number): string {
  return unknown === read
    ? say('papersReadText_noCouncilKnown')
    : say('papersReadText_councilNotKnown', { papers: unknown.toLocaleString('en-GB') });
}

/** How many places were found in a paper when it was last searched to its end. */
export function placesIn({ read }: Paper): number {
  return read ? read.first + read.worth + read.maybe : 0;
}
