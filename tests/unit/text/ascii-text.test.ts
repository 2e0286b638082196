import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromAscii, toAscii } from '../../../core/text/ascii-text.ts';

/** UTF-16 units as pages have them, and any others: halves of characters too. */
const unit = fc.oneof(
  { weight: 30, arbitrary: fc.constantFrom('a', ' ', '?', '\n', '\0', '\x7f') },
  { weight: 2, arbitrary: fc.constantFrom('£', '\u2019', '\u2013', '\u00ad', '\u0080', 'ÿ') },
  { weight: 1, arbitrary: fc.nat(0xffff).map((code) => String.fromCharCode(code)) },
);
const parts = fc.array(
  fc.array(unit, { maxLength: 60 }).map((units) => units.join('')),
  { maxLength: 8 },
);

describe('a text in letters of ASCII', () => {
  it('is given back as it was, whatever its letters and parts', () => {
    let narrow = 0;
    fc.assert(
      fc.property(parts, (some) => {
        const sent = toAscii(some);
        expect(fromAscii(JSON.parse(JSON.stringify(sent)))).toBe(some.join(''));
        expect(sent.text).toHaveLength(some.join('').length);
        if (sent.others.length === 0) return;
        narrow += 1;
        expect(sent.text).toMatch(/^\p{ASCII}*$/u);
      }),
      { numRuns: 2000 },
    );
    expect(narrow).toBeGreaterThan(500);
  });

  it('says where the others stood', () => {
    expect(toAscii(['a £ b', '\u2019s and so much more that this is one of few'])).toEqual({
      text: 'a ? b?s and so much more that this is one of few',
      others: [2, 0xa3, 5, 0x2019],
    });
  });

  it('is the text itself where that has other letters throughout', () => {
    const text = 'Οι γονείς και τα παιδιά';
    expect(toAscii([text])).toEqual({ text, others: [] });
  });
});
