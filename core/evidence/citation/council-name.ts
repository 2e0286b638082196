import { AUTHORITIES, type Authority } from '../authorities.ts';

/** The 21 county councils; their names alone are those of places. (Local Government in England, 2026.) */
const COUNTIES = new Set(
  `Cambridgeshire, Derbyshire, Devon, East Sussex, Essex, Gloucestershire, Hampshire, Hertfordshire, Kent, Lancashire,
  Leicestershire, Lincolnshire, Norfolk, Nottinghamshire, Oxfordshire, Staffordshire, Suffolk, Surrey, Warwickshire,
  West Sussex, Worcestershire`.split(/,\s*/),
);
const CITIES = new Set(
  `Birmingham, Bristol, Coventry, Derby, Leeds, Leicester, Liverpool, Manchester, Milton Keynes, Newcastle upon Tyne,
  Nottingham, Peterborough, Plymouth, Portsmouth, Salford, Sheffield, Southampton, Southend-on-Sea, Stoke-on-Trent,
  Sunderland, Westminster`.split(/,\s*/),
);
/** Those that call themselves otherwise. */
const OWN_NAMES: Record<string, string> = {
  'Bournemouth, Christchurch and Poole': 'BCP Council',
  'Brighton and Hove': 'Brighton and Hove City Council',
  'City of London': 'City of London Corporation',
  'County Durham': 'Durham County Council',
  Greenwich: 'Royal Borough of Greenwich',
  'Isles of Scilly': 'Council of the Isles of Scilly',
  'Kensington and Chelsea': 'Royal Borough of Kensington and Chelsea',
  'Kingston upon Hull': 'Hull City Council',
  'Kingston upon Thames': 'Royal Borough of Kingston upon Thames',
  Northumberland: 'Northumberland County Council',
  'Windsor and Maidenhead': 'Royal Borough of Windsor and Maidenhead',
  Wolverhampton: 'City of Wolverhampton Council',
  York: 'City of York Council',
};
/** Short names that stand in front of "Council". */
const ALSO: Record<string, string> = {
  bcp: 'Bournemouth, Christchurch and Poole',
  durham: 'County Durham',
  hull: 'Kingston upon Hull',
  kingston: 'Kingston upon Thames',
  newcastle: 'Newcastle upon Tyne',
  richmond: 'Richmond upon Thames',
};
/** Hosts of the two committee systems, on which each council has a name of its own. */
const SHARED_HOSTS = ['moderngov.co.uk', 'cmis.uk.com'];

const byFolded = new Map(AUTHORITIES.map((authority) => [fold(authority.name), authority]));
for (const [short, name] of Object.entries(ALSO)) byFolded.set(short, byFolded.get(fold(name))!);

/** Whether an authority is a county council. */
export function isCounty({ name }: Authority): boolean {
  return COUNTIES.has(name);
}

/** The name by which an authority is cited: "Kent County Council", "Medway Council". */
export function councilName({ name }: Authority): string {
  if (COUNTIES.has(name)) return `${name} County Council`;
  if (CITIES.has(name)) return `${name} City Council`;
  return OWN_NAMES[name] ?? `${name} Council`;
}

/** The authority of a place's name as papers write it ("Barking & Dagenham", "KENT"); null for any other place. */
export function authorityNamed(name: string): Authority | null {
  return byFolded.get(fold(name)) ?? null;
}

/** Which places' names to look for in front of "Council" or behind "Borough of", longest first. */
export function placeNames(): string[] {
  return [...byFolded.keys()].sort((a, b) => b.length - a.length);
}

/** The authority whose site a host is; null for a host of nobody, or of several. */
export function authorityOfHost(host: string): Authority | null {
  const name = host.toLowerCase();
  const isIn = (domain: string) => name === domain || name.endsWith(`.${domain}`);
  const owners = AUTHORITIES.filter(
    ({ domain, otherHosts, committeeUrl }) =>
      isIn(domain) ||
      otherHosts.some(isIn) ||
      (committeeUrl !== null && new URL(committeeUrl).hostname === name) ||
      SHARED_HOSTS.some((shared) => name === `${domain.split('.')[0]}.${shared}`),
  );
  return owners.length === 1 ? owners[0]! : null;
}

function fold(name: string): string {
  return name
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^a-z]+/g, ' ')
    .trim();
}
