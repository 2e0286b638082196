import { citedValue } from '../core/evidence/citation.ts';
import type { Paper } from '../core/evidence/paper.ts';

/**
 * How many papers were read to their end, of how many councils, and in how many of them nothing was found: what a count
 * of quotes has to be read against. Says too how many papers it leaves out.
 */
export function describePapersRead(papers: readonly Paper[]): string {
  const read = papers.filter((paper) => paper.read !== null);
  const rest = papers.length - read.length;
  const others =
    rest === 0
      ? ''
      : ` ${count(rest, 'other paper')} ${rest === 1 ? 'is' : 'are'} not counted: not searched to the end, or while counting was off.`;
  if (read.length === 0) return `You have read no paper to its end yet.${others}`;
  const councils = new Set(read.map(({ citation }) => citedValue('council', citation)));
  const unknown = read.filter(({ citation }) => citedValue('council', citation) === null).length;
  const known = councils.size - (unknown > 0 ? 1 : 0);
  const of = known === 0 ? '' : ` of ${count(known, 'council')}`;
  const bare = read.filter((paper) => placesIn(paper) === 0).length;
  const empty = bare === 0 ? 'all have a highlighted phrase' : `${bare} without a highlighted phrase`;
  const notKnown =
    unknown === 0
      ? ''
      : ` The council is not known for ${unknown === read.length ? 'any' : unknown.toLocaleString('en-GB')} of them.`;
  return `You have read ${count(read.length, 'paper')}${of}; ${empty}.${notKnown}${others}`;
}

/** How many places were found in a paper when it was last searched to its end. */
export function placesIn({ read }: Paper): number {
  return read ? read.first + read.worth + read.maybe : 0;
}

function count(number: number, word: string): string {
  return `${number.toLocaleString('en-GB')} ${word}${number === 1 ? '' : 's'}`;
}
