import { describe, expect, it } from 'vitest';
import { AUTHORITIES } from '../../../../core/evidence/authorities.ts';
import { authorityAlone, authoritiesIn } from '../../../../core/evidence/citation/council-in-text.ts';
import {
  authorityNamed,
  authorityOfHost,
  councilName,
  isCounty,
} from '../../../../core/evidence/citation/council-name.ts';

describe('councilName', () => {
  it('gives each of the 153 authorities a name of its own', () => {
    expect(new Set(AUTHORITIES.map(councilName)).size).toBe(AUTHORITIES.length);
    expect(AUTHORITIES.filter(isCounty)).toHaveLength(21);
  });

  it.each([
    ['Kent', 'Kent County Council'],
    ['Bristol', 'Bristol City Council'],
    ['Hackney', 'Hackney Council'],
    ['County Durham', 'Durham County Council'],
    ['Windsor & Maidenhead', 'Royal Borough of Windsor and Maidenhead'],
  ])('calls %s %s', (place, name) => {
    expect(councilName(authorityNamed(place)!)).toBe(name);
  });
});

describe('authorityOfHost', () => {
  it.each([
    ['democracy.kent.gov.uk', 'Kent'],
    ['kent.gov.uk', 'Kent'],
    ['kingston.moderngov.co.uk', 'Kingston upon Thames'],
    ['surreycc.moderngov.co.uk', 'Surrey'],
    ['www.notkent.gov.uk', undefined],
    ['moderngov.co.uk', undefined],
    ['www.gov.uk', undefined],
    ['achievingforchildren.org.uk', undefined],
    ['', undefined],
  ])('%s is of %s', (host, name) => {
    expect(authorityOfHost(host)?.name).toBe(name);
  });
});

describe('authoritiesIn', () => {
  it('finds councils by all their names, and the longest name', () => {
    const names = (text: string) => authoritiesIn(text).map(({ name }) => name);
    expect(names('North Yorkshire Council and City of York Council')).toEqual(['North Yorkshire', 'York']);
    expect(names('the London Borough of Barking & Dagenham')).toEqual(['Barking and Dagenham']);
    expect(names('Wakefield Metropolitan District Council')).toEqual(['Wakefield']);
    expect(names('Kent council tax; Council of Kent people; Kentish Council')).toEqual([]);
  });

  it('knows a line that names a council and nothing else', () => {
    expect(authorityAlone('SLOUGH BOROUGH COUNCIL')?.name).toBe('Slough');
    expect(authorityAlone('Slough Borough Council is')).toBeNull();
  });
});
