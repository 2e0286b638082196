import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNhsNumber, isPupilNumber } from '../../../core/private-data/check-digits.ts';
import { createPrivateFinder } from '../../../core/private-data/find-private.ts';
import { tidyOwnWords } from '../../../core/private-data/own-words.ts';
import { PRIVATE_KINDS } from '../../../core/private-data/private-kind.ts';
import { hostile } from '../exports/hostile.ts';

const kindsIn = (text: string, own: string[] = []) =>
  createPrivateFinder(own)
    .all(text)
    .map(({ start, end, kind }) => [kind, text.slice(start, end)]);

describe('numbers with a check', () => {
  it.each(['9434765919', '4010232137', '9990000018'])('takes %s for an NHS number', (digits) =>
    expect(isNhsNumber(digits)).toBe(true),
  );
  it('takes no NHS number with one figure changed, and none with all the same', () => {
    const digits = '9434765919';
    for (let index = 0; index < 10; index += 1)
      for (const other of '0123456789') {
        if (other === digits[index]) continue;
        expect(isNhsNumber(digits.slice(0, index) + other + digits.slice(index + 1))).toBe(false);
      }
    expect(isNhsNumber('7777777777')).toBe(false);
  });
  it('takes a UPN with its check letter, and with no other', () => {
    expect(isPupilNumber('A123456789012')).toBe(true);
    for (const other of 'BCDEFGHIJKLMNOPQRSTUVWXYZ')
      expect(isPupilNumber(`${other}123456789012`)).toBe(false);
  });
  it('finds every number that is made with the check, and hardly any other', () => {
    const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 11, maxLength: 11 });
    fc.assert(
      fc.property(digits, fc.constantFrom(...'0123456789ABCDEFGHJKLMNPQRTUVWXYZ'), (figures, last) => {
        const rest = figures.join('') + last;
        const letters = [...'ABCDEFGHJKLMNPQRTUVWXYZ'];
        expect(letters.filter((letter) => isPupilNumber(letter + rest))).toHaveLength(1);
      }),
    );
  });
});

describe('what has a known shape', () => {
  it.each([
    ['NHS 943 476 5919.', 'nhs-number', '943 476 5919'],
    ['(943-476-5919)', 'nhs-number', '943-476-5919'],
    ['NHS no. 9434765919, please', 'nhs-number', '9434765919'],
    ['UPN a123456789012', 'pupil-number', 'a123456789012'],
    ['NI: AB 12 34 56 C', 'insurance-number', 'AB 12 34 56 C'],
    ['ab123456c', 'insurance-number', 'ab123456c'],
    ['We live at SW1A 1AA now', 'postcode', 'SW1A 1AA'],
    ['ls11ur', 'postcode', 'ls11ur'],
    ['M1\n1AE', 'postcode', 'M1\n1AE'],
    ['Write to ella.smith+send@mail.example.org.', 'email', 'ella.smith+send@mail.example.org'],
    ['Tel: 020 7946 0958', 'phone', '020 7946 0958'],
    ['0191 498 0123 in 2024', 'phone', '0191 498 0123'],
    ['tel.01632960123', 'phone', '01632960123'],
    ['(01632) 960 123', 'phone', '(01632) 960 123'],
    ['07700 900123', 'phone', '07700 900123'],
    ['07700900123;', 'phone', '07700900123'],
    ['+44 (0)191 498 0123', 'phone', '+44 (0)191 498 0123'],
    ['0044 7700 900123', 'phone', '0044 7700 900123'],
    ['0800 1111 222', 'phone', '0800 1111 222'],
  ])('finds in “%s”', (text, kind, words) => expect(kindsIn(text)).toEqual([[kind, words]]));

  it.each([
    'E07000123', 'E09000033 and E10000006', 'pages 131, 132 and 133–145', 'Page 0123', '£23,456,789,012', '£9434765919',
    '12.0191498', '01/02/2026', '01-02-2026 03-04-2026', '01.02.2026 – 03.04.2026', '2026-01-02T03:04:05',
    'ISBN 978-0-306-40615-7', 'ISBN 9780306406157', 'ISBN 0-306-40615-2', 'ISBN 0306406152', '943 476 5918',
    'paragraph 4.24', 'Table B1 2nd quarter', 'W3 1st', 's106 agreement', '2024-25', '012 013 014 015', 'B123456789012',
    'QQ 12 34 56 C', 'BG 12 34 56 A', 'EHCP', 'Q1 2AB', '5,100 and 0.1234567890', '0191 49', '@council', 'a@b', '24/00123/FUL',
    '0123456789012345', 'section 36(3)', '10:30 to 12:00 on 14 01 2026', 'Section 1 20 300 4500',
  ])('leaves “%s” alone', (text) => expect(kindsIn(text)).toEqual([])); // prettier-ignore

  it('finds every telephone number and postcode wherever they stand between words', () => {
    const between = fc.constantFrom(' ', ', ', ' (', '\n', ' – ', '; tel ');
    const thing = fc.constantFrom('0191 498 0123', 'NE1 8QH', 'a@b.example', '943 476 5919', 'A123456789012');
    fc.assert(
      fc.property(fc.array(fc.tuple(between, thing), { minLength: 1, maxLength: 8 }), (pieces) => {
        const text = `Ask${pieces.map(([gap, words]) => gap + words).join('')}.`;
        expect(kindsIn(text).map(([, words]) => words)).toEqual(pieces.map(([, words]) => words));
      }),
    );
  });
});

describe('the reader’s own words', () => {
  it.each([
    ['Ella', 'about ELLA’s plan', 'ELLA'],
    ['Ella', 'El-\nla was', 'El-\nla'],
    ['Ella', 'Ella-Rose', 'Ella'],
    ['Chloe', 'for Chloë, today', 'Chloë'],
    ['Zoë', 'Zoe\u0308 said', 'Zoe\u0308'],
    ['O’Brien', "mr o'brien", "o'brien"],
    ['Mary Jane', 'Mary-Jane', 'Mary-Jane'],
    ['Mary-Jane', 'mary\njane', 'mary\njane'],
    ['Ella Smith', 'file:EHCP_Ella%20Smith_final.pdf', 'Ella%20Smith'],
    ['CN/12.345-6', 'case CN/12.345-6.', 'CN/12.345-6'],
    ['Łódź', 'łódź', 'łódź'],
  ])('finds %s in “%s”', (own, text, words) => expect(kindsIn(text, [own])).toEqual([['own', words]]));

  it.each(['umbrella', 'Ellaby', 'fell a', 'Bella', 'ella2'])('does not take “%s” for Ella', (text) =>
    expect(kindsIn(text, ['Ella'])).toEqual([]),
  );
  it('takes a whole e-mail address for private that has a name in it', () =>
    expect(kindsIn('to ella.smith@mail.example', ['Ella'])).toEqual([['own', 'ella.smith@mail.example']]));
  it('keeps each word once and none that is too short', () =>
    expect(tidyOwnWords([' Ella ', 'ELLA', '', ' ', 'A', '-', 'Al'])).toEqual(['ELLA', 'Al']));
  it('looks for nothing where there are no words', () => expect(kindsIn('Ella', ['', ' '])).toEqual([]));
});

describe('any text', () => {
  const anyText = fc.oneof(
    hostile,
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.stringMatching(/^[0-9 A-Z@.()+-]{0,60}$/),
  );
  it('gives places in order that lie in the text and do not overlap', () => {
    fc.assert(
      fc.property(anyText, fc.array(fc.oneof(hostile, fc.string({ unit: 'binary', maxLength: 9 })), { maxLength: 3 }), (text, own) => {
        let last = 0;
        for (const { start, end, kind } of createPrivateFinder(own).all(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(PRIVATE_KINDS).toContain(kind);
          last = end;
        }
      }),
    ); // prettier-ignore
  });
  it('finds a name between any others, with the right offsets', () => {
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        const text = `${before} Zebedee ${after}`;
        const at = before.length + 1;
        const spans = createPrivateFinder(['Zebedee']).own(text);
        expect(spans.some(({ start, end }) => start <= at && end >= at + 7)).toBe(true);
      }),
    );
  });
});
