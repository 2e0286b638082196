import type { Authority } from '../authorities.ts';
import {
  authorityAlone,
  authoritiesIn,
  authoritiesOfHostsIn,
  countiesOfAddressesIn,
  onlyCouncilIn,
} from './council-in-text.ts';
import { authorityOfHost, councilName } from './council-name.ts';
import type { CitationFacts } from './citation-facts.ts';
import type { Found } from './found.ts';
import { rowText } from './rows.ts';

/** Inspectors name the council that they inspected: it is not the one that wrote the paper. */
const INSPECTORS = /\bOfsted\b|\bCare Quality Commission\b|\bHMI\b|\binspect(?:ion|ed)\b/u;
/** The heading of a paper stands among so many lines ... */
const TOP_LINES = 6;
/** ... and a name in it among so many words. */
const MOST_WORDS = 12;

/**
 * The council that published a paper: from the host of its address, else from the first pages. There a line that
 * is its name, or an address of its own, will do; a name in a sentence only in a report to one of its bodies, and never
 * where two councils are named.
 */
export function findCouncil(facts: CitationFacts, body: string | null): Found | null {
  const { address, opening, closing, kind, title } = facts;
  const host = authorityOfHost(URL.parse(address)?.hostname ?? '');
  if (host) return { value: councilName(host), from: 'host' };
  if (kind === 'page') return only(authoritiesIn(title.split(/\s[-–|]\s/u).at(-1)!), 'web-page');
  const text = opening.map(rowText).join('\n');
  if (body === null && INSPECTORS.test(text)) return null;
  const top = opening.flatMap((row) => row.flat()).slice(0, TOP_LINES);
  const named = top.flatMap((line) => authorityAlone(line) ?? headed(line));
  return (
    only(named, 'first-page') ??
    only(authoritiesOfHostsIn(text), 'first-page') ??
    (body === null
      ? null
      : (only(authoritiesIn(text), 'first-page') ??
        only(countiesOfAddressesIn(body === 'County Council' ? text : ''), 'first-page') ??
        only(authoritiesOfHostsIn(closing), 'first-page') ??
        unknown(text)))
  );
}

/** "KENT COUNTY COUNCIL – PROPOSED RECORD OF DECISION". */
function headed(line: string): Authority[] {
  const isHeading = line.split(' ').length <= MOST_WORDS && line === line.toUpperCase();
  return isHeading ? authoritiesIn(line) : [];
}

/** A council that is not among the authorities with schools, where it is the only one named. */
function unknown(text: string): Found | null {
  const value = authoritiesIn(text).length === 0 ? onlyCouncilIn(text) : null;
  return value === null ? null : { value, from: 'first-page' };
}

/** The one authority of a list; null for none and for several. */
function only(authorities: readonly Authority[], from: Found['from']): Found | null {
  const [first, second] = new Set(authorities);
  return first && !second ? { value: councilName(first), from } : null;
}
