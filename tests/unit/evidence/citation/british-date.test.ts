import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates, firstDate } from '../../../../core/evidence/citation/british-date.ts';

describe('firstDate', () => {
  it.each([
    ['7 March 2026', '2026-03-07'],
    ['7th March, 2026', '2026-03-07'],
    ['the 1st of September 2025', '2025-09-01'],
    ['Thursday, 13th February, 2025 at 9.30 am', '2025-02-13'],
    ['Tuesday 16-Sep-2025 14.00', '2025-09-16'],
    ['04th-Mar-2025', '2025-03-04'],
    ['23/04/2025 18:00', '2025-04-23'],
    ['7.3.26', '2026-03-07'],
    ['07-03-2026', '2026-03-07'],
    ['2026-03-07', '2026-03-07'],
    ['March 7th, 2026', '2026-03-07'],
    ['29 Feb. 2024', '2024-02-29'],
    ['13\nFebruary\n2025', '2025-02-13'],
  ])('reads %s', (written, iso) => {
    expect(firstDate(written)).toBe(iso);
  });

  it.each([
    '31 February 2025',
    '29 February 2025',
    '32 March 2026',
    '13/13/2025',
    '0 May 2025',
    'Monday, 13 February 2025', // It was a Thursday.
    '2025-26',
    'section 4.3.26.1',
    'in May 2025',
    'page 7 March',
  ])('refuses %s', (written) => {
    expect(firstDate(written)).toBeNull();
  });

  it('takes the day before the month', () => {
    expect(firstDate('03/04/2025')).toBe('2025-04-03');
  });

  it('reads every day back from every writing', () => {
    const day = fc.date({
      min: new Date('2000-01-01T00:00:00Z'),
      max: new Date('2099-12-31T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const [year, month, of] = iso.split('-').map(Number) as [number, number, number];
        const long = date.toLocaleDateString('en-GB', { dateStyle: 'full', timeZone: 'UTC' });
        for (const written of [long, `${of}/${month}/${year}`, `${of}.${month}.${String(year).slice(-2)}`])
          expect(firstDate(`on ${written}, it met`)).toBe(iso);
      }),
    );
  });
});

describe('findDates', () => {
  it('gives all dates in their order, with their places', () => {
    const text = 'From 8 July 2024 until 12/07/2024.';
    expect(findDates(text).map(({ iso, start, end }) => [iso, text.slice(start, end)])).toEqual([
      ['2024-07-08', '8 July 2024'],
      ['2024-07-12', '12/07/2024'],
    ]);
  });
});
