import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256InSteps } from '../../../core/evidence/sha256-in-steps.ts';
import { utf8InSteps } from '../../../core/evidence/utf8-in-steps.ts';

function all<T>(work: Generator<void, T>): { value: T; steps: number } {
  let steps = 0;
  let step = work.next();
  for (; !step.done; step = work.next()) steps += 1;
  return { value: step.value, steps };
}

describe('the hash of a text, made in steps', () => {
  it('is the one of FIPS 180-4', () => {
    const { value } = all(sha256InSteps(new TextEncoder().encode('abc')));
    expect(value).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  it('is the one that Node makes, for every length around the end of a block', () => {
    for (const length of [0, 1, 54, 55, 56, 57, 63, 64, 65, 119, 120, 128, 32_768, 32_769, 100_000]) {
      const bytes = Uint8Array.from({ length }, (_, index) => index * 7);
      expect(all(sha256InSteps(bytes)).value, `${length}`).toBe(
        createHash('sha256').update(bytes).digest('hex'),
      );
    }
  });

  it('is the one that Node makes, for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(all(sha256InSteps(bytes)).value).toBe(createHash('sha256').update(bytes).digest('hex'));
      }),
    );
  });

  it('comes from the bytes that the text has at once, characters cut nowhere', () => {
    const texts = [
      '',
      'a – £5',
      `${'x'.repeat(65_535)}😀${'é'.repeat(70_000)}`,
      '\ud800',
      `${'x'.repeat(65_535)}\ud83d`,
    ];
    for (const text of texts) expect(all(utf8InSteps(text)).value).toEqual(new TextEncoder().encode(text));
  });

  it('is made in many steps', () => {
    const text = 'x'.repeat(1_000_000);
    expect(all(utf8InSteps(text)).steps).toBeGreaterThan(10);
    expect(all(sha256InSteps(new TextEncoder().encode(text))).steps).toBeGreaterThan(10);
  });
});
