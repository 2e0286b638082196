import { GOV_UK_ORIGINS } from './authorities.ts';
import { authorityOfHost, councilName } from './citation/council-name.ts';

/** Allowed sites that belong to one publisher. */
export type SiteGroup = {
  /** "Kent County Council"; the host where nobody is known. */
  name: string;
  sites: { origin: string; host: string; withSubsites: boolean }[];
};

/** Match patterns, as the browser gives them, by whose sites they are; by name. */
export function groupSites(origins: readonly string[]): SiteGroup[] {
  const groups = new Map<string, SiteGroup>();
  for (const origin of origins) {
    const written = /^(?:\*|https?):\/\/([^/]*)\//.exec(origin)?.[1] ?? origin;
    const isAll = written === '*' || origin === '<all_urls>';
    const host = isAll ? 'every site' : written.replace(/^\*\./, '');
    const name = isAll ? 'Every site' : publisherOf(host);
    const group = groups.get(name) ?? { name, sites: [] };
    group.sites.push({ origin, host, withSubsites: written.startsWith('*.') });
    groups.set(name, group);
  }
  return [...groups.values()].toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'));
}

function publisherOf(host: string): string {
  if (GOV_UK_ORIGINS.some((known) => known.includes(`//${host}/`))) return 'GOV.UK';
  const authority = authorityOfHost(host);
  return authority ? councilName(authority) : host;
}
