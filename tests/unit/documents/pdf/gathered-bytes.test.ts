import fc from 'fast-check';
import { expect, it } from 'vitest';
import { GatheredBytes } from '../../../../documents/pdf/gathered-bytes.ts';

it('gives all bytes in their order, however many were expected', () => {
  const parts = fc.array(fc.uint8Array({ maxLength: 30_000, size: 'max' }), { maxLength: 5 });
  fc.assert(
    fc.property(parts, fc.option(fc.integer({ min: 0, max: 300_000 })), (parts, expected) => {
      const gathered = new GatheredBytes(expected);
      for (const part of parts) gathered.add(part);
      const all = Buffer.concat(parts);
      expect(gathered.length).toBe(all.length);
      expect(all.equals(gathered.bytes())).toBe(true);
      const whole = gathered.whole();
      expect(all.equals(whole)).toBe(true);
      expect(whole.buffer.byteLength).toBe(all.length);
    }),
    { numRuns: 30 },
  );
});
