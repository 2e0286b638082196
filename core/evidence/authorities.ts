import authorities from './local-authorities.json' with { type: 'json' };

/** An English local authority with education duties, and where it publishes. */
export type Authority = {
  name: string;
  region: string;
  domain: string;
  committeeUrl: string | null;
  otherHosts: string[];
};

/** All 153 authorities, by name. */
export const AUTHORITIES: Authority[] = authorities.toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'));

/** Where the Department for Education publishes: its pages and its files. */
export const GOV_UK_ORIGINS = ['*://www.gov.uk/*', '*://assets.publishing.service.gov.uk/*'];

/**
 * The match patterns of an authority's own sites and its committee site, none inside another. A committee
 * site on a host that others share (kingston.moderngov.co.uk) gives that host alone.
 */
export function originsOf(authority: Authority): string[] {
  const own = [authority.domain, ...authority.otherHosts];
  const committee = authority.committeeUrl ? new URL(authority.committeeUrl).hostname : null;
  const inside = own.some((domain) => committee === domain || committee?.endsWith(`.${domain}`));
  const origins = own.map((domain) => `*://*.${domain}/*`);
  return committee && !inside ? [...origins, `*://${committee}/*`] : origins;
}
