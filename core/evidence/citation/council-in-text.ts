import type { Authority } from '../authorities.ts';
import { authorityNamed, authorityOfHost, isCounty, placeNames } from './council-name.ts';

const KIND = String.raw`(?:county|borough|city|district|unitary|metropolitan|metropolitan borough|metropolitan district)\s+`;
/** Another place: "Mid Devon District Council" is not Devon's, "East Suffolk Council" not Suffolk's. */
const OTHER_PLACE = String.raw`(?<!\b(?:north|south|east|west|mid|new|upper|lower|central|greater)\s)`;
const PLACE = placeNames()
  .map((name) => name.replace(/ and /g, String.raw`\s+(?:and|&)\s+`).replace(/ /g, String.raw`[\s,-]+`))
  .join('|');
const NAMED = [
  String.raw`\b${OTHER_PLACE}(?<place>${PLACE})\s+(?:${KIND})?council\b(?!\s+tax)`,
  String.raw`\b(?:london|royal|metropolitan)\s+borough\s+(?:council\s+)?of\s+(?<place>${PLACE})\b`,
  String.raw`\b(?:city of|county of)\s+(?<place>${PLACE})(?:\s+(?:${KIND})?council)?\b`,
];
const ANYWHERE = NAMED.map((source) => new RegExp(source, 'giu'));
const WHOLE = NAMED.map((source) => new RegExp(`^(?:the\\s+)?${source}$`, 'iu'));
/** "anna.davies@kent.gov.uk", "www.medway.gov.uk". */
const HOST = /(?<![\w.])(?:[\w.+-]+@|https?:\/\/|www\.)?((?:[a-z\d-]+\.)+gov\.uk)\b/giu;

/** "County Hall, Maidstone, Kent, ME14 1XQ". */
const POSTAL = new RegExp(String.raw`\b(?<place>${PLACE}),?\s+[A-Z]{1,2}\d[A-Z\d]?\s+\d[A-Z]{2}\b`, 'giu');

const ANY_COUNCIL =
  /\b(?!(?:The|Full|County|City|Town|Parish|Borough|District|This|That|Our|Your|Each|Every|Annual|Budget|Youth|Research|Arts|Privy|Schools?|Health)\b)(?:\p{Lu}\p{Ll}+ (?:(?:and|upon|on) )?){1,4}Council\b(?! [Tt]ax)/gu;

/** The authority that a line names and says nothing else ("KENT COUNTY COUNCIL"); null for any other line. */
export function authorityAlone(line: string): Authority | null {
  for (const pattern of WHOLE) {
    const place = pattern.exec(line.trim())?.groups?.['place'];
    if (place !== undefined) return authorityNamed(place);
  }
  return null;
}

/** The authorities that a text names as councils, each once. */
export function authoritiesIn(text: string): Authority[] {
  const found = new Set<Authority>();
  for (const pattern of ANYWHERE)
    for (const { groups } of text.matchAll(pattern)) {
      const authority = authorityNamed(groups?.['place'] ?? '');
      if (authority) found.add(authority);
    }
  return [...found];
}

/** The one council of any name that a text speaks of, known or not; null for none and for several. */
export function onlyCouncilIn(text: string): string | null {
  const names = new Set([...text.matchAll(ANY_COUNCIL)].map(([name]) => name.replace(/\s+/g, ' ')));
  const [name, other] = names;
  return name !== undefined && other === undefined ? name : null;
}

/** The counties whose names stand in front of a postcode, each once. */
export function countiesOfAddressesIn(text: string): Authority[] {
  const found = [...text.matchAll(POSTAL)].flatMap(
    ({ groups }) => authorityNamed(groups?.['place'] ?? '') ?? [],
  );
  return [...new Set(found.filter(isCounty))];
}

/** The authorities whose addresses, of mail or of pages, stand in a text, each once. */
export function authoritiesOfHostsIn(text: string): Authority[] {
  const hosts = [...text.matchAll(HOST)].map(([, host]) => authorityOfHost(host!));
  return [...new Set(hosts.filter((authority) => authority !== null))];
}
