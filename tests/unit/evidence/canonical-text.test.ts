import canonicalize from 'canonicalize';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalText } from '../../../core/evidence/canonical-text.ts';

describe('the canonical JSON of a record', () => {
  it('is that of the library for RFC 8785, whatever is in it', () => {
    const name = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('10', '9', '01', '-1', '__proto__', 'é', '\ud83d\ude00', '\ufb33', 'toString'),
    );
    const value = fc.letrec((tie) => ({
      any: fc.oneof(
        { maxDepth: 4 },
        fc.string({ unit: 'binary' }),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.integer(),
        fc.constantFrom(null, true, false, -0, 1e21, 1e-7, '\\ud800', '"\u2028\b'),
        fc.array(tie('any'), { maxLength: 4 }),
        fc.dictionary(name, tie('any'), { maxKeys: 6 }),
      ),
    })).any;
    fc.assert(
      fc.property(fc.dictionary(name, value), (record) => {
        expect(canonicalText(record)).toBe(canonicalize(record));
      }),
    );
  });

  it('puts names that are numbers among the others', () => {
    expect(canonicalText({ b: 1, 10: 2, 9: { 2: 1, 11: 2 }, a: 3 })).toBe(
      '{"10":2,"9":{"11":2,"2":1},"a":3,"b":1}',
    );
  });

  it('leaves out what is not there, and keeps its place in a list', () => {
    expect(canonicalText({ b: undefined, a: [undefined, 1] })).toBe('{"a":[null,1]}');
  });

  it('takes half a surrogate pair for U+FFFD', () => {
    expect(canonicalText({ b: 'x\ud800y', a: '\ud83d\ude00' })).toBe('{"a":"\ud83d\ude00","b":"x\ufffdy"}');
  });

  it.each([NaN, Infinity, -Infinity])('refuses %s', (number) => {
    expect(() => canonicalText({ quads: [number] })).toThrow();
  });
});
