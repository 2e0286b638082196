import { expect, it } from 'vitest';
import { AUTHORITIES, originsOf } from '../../../core/evidence/authorities.ts';

const named = (name: string) => AUTHORITIES.find((authority) => authority.name === name)!;

it('knows all 153 authorities', () => expect(AUTHORITIES).toHaveLength(153));

it('asks once for a council whose committee site is on its own domain', () => {
  expect(originsOf(named('Kent'))).toContain('*://*.kent.gov.uk/*');
  expect(originsOf(named('Kent')).filter((origin) => origin.includes('democracy'))).toEqual([]);
});

it('asks for the committee site alone where it is on a shared host', () => {
  expect(originsOf(named('Barnet'))).toEqual(['*://*.barnet.gov.uk/*', '*://barnet.moderngov.co.uk/*']);
});

it('never asks for a whole public suffix', () => {
  for (const origin of AUTHORITIES.flatMap(originsOf)) {
    expect(origin).toMatch(/^\*:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+\/\*$/);
    expect(['*://*.gov.uk/*', '*://*.co.uk/*', '*://*.org.uk/*']).not.toContain(origin);
  }
});
