import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPdfDate } from '../../../../documents/pdf/pdf-date.ts';

describe('readPdfDate', () => {
  it.each([
    ["D:20260307093000+01'00'", '2026-03-07T09:30:00+01:00'],
    ["D:20260307093000+01'00", '2026-03-07T09:30:00+01:00'],
    ['D:20260307093000Z', '2026-03-07T09:30:00Z'],
    ["D:20260307093000Z00'00'", '2026-03-07T09:30:00Z'],
    ['D:20260307', '2026-03-07T00:00:00Z'],
    ['20260307093000', '2026-03-07T09:30:00Z'],
  ])('reads %s', (text, iso) => expect(readPdfDate(text)).toBe(iso));

  it.each([
    '',
    'D:2026',
    'D:20260231',
    'D:20261301',
    'D:20260307993000',
    '7 March 2026',
    "D:20260307093000+99'99'",
  ])('takes %j for none', (text) => expect(readPdfDate(text)).toBeNull());

  it('gives what a computer reads as the same moment, or nothing', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^(D:)?\d{4,16}[Z+-]?(\d\d'?){0,3}$/), (text) => {
        const iso = readPdfDate(text);
        expect(iso === null || !Number.isNaN(Date.parse(iso))).toBe(true);
      }),
    );
  });
});
