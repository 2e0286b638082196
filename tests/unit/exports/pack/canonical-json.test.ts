import canonicalize from 'canonicalize';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../../core/exports/pack/verify/canonical-json.ts';

describe('canonicalJson', () => {
  it('is what the log is written with', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const value: unknown = JSON.parse(text);
        // The other one refuses half a surrogate pair.
        fc.pre(!/\\ud/i.test(JSON.stringify(value)));
        expect(canonicalJson(value)).toBe(canonicalize(value));
      }),
    );
  });
});
