import { expect, it } from 'vitest';
import { AUTHORITIES, GOV_UK_ORIGINS, originsOf } from '../../../core/evidence/authorities.ts';
import { councilName } from '../../../core/evidence/citation/council-name.ts';
import { groupSites } from '../../../core/evidence/group-sites.ts';

const names = (origins: string[]) => groupSites(origins).map(({ name }) => name);

it('puts the sites of one council under its name', () => {
  const kent = AUTHORITIES.find(({ name }) => name === 'Kent')!;
  expect(names([...originsOf(kent), ...GOV_UK_ORIGINS])).toEqual(['GOV.UK', 'Kent County Council']);
});

it('calls a site of nobody known by its host, and says what lies under it', () => {
  expect(groupSites(['*://*.example.org/*', 'https://papers.example.org/*'])).toEqual([
    {
      name: 'example.org',
      sites: [{ origin: '*://*.example.org/*', host: 'example.org', withSubsites: true }],
    },
    {
      name: 'papers.example.org',
      sites: [{ origin: 'https://papers.example.org/*', host: 'papers.example.org', withSubsites: false }],
    },
  ]);
});

it.each(['*://*/*', 'https://*/*', '<all_urls>'])('says that %s is every site', (origin) => {
  expect(names([origin])).toEqual(['Every site']);
});

it('names every council by one at least of the sites that the welcome page asks for', () => {
  // Some have a second site that several councils share.
  for (const authority of AUTHORITIES)
    expect(names(originsOf(authority)), authority.name).toContain(councilName(authority));
});
