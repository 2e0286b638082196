import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { collectText } from '../../../core/exports/collect-text.ts';

async function collected(texts: readonly string[]): Promise<Uint8Array> {
  const collector = collectText();
  for (const text of texts) collector.add(text);
  return new Uint8Array(await collector.end().arrayBuffer());
}

test('a text in pieces is the same bytes as the pieces one after the other', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.string({ unit: 'binary' })), async (texts) => {
      expect(await collected(texts)).toEqual(
        new Uint8Array(await new Blob(texts.map((text) => new Blob([text]))).arrayBuffer()),
      );
    }),
  );
});

test.each([
  ['letters of one byte', 'a'],
  ['letters of two bytes', 'é'],
  ['letters of three bytes', '€'],
  ['letters of four bytes', '😀'],
])('more than fits into one part stays whole: %s', async (_, letter) => {
  // One letter in front, so that the end of a part falls inside of another.
  const texts = ['x', letter.repeat(2_600_000), letter.repeat(2_700_000)];
  expect(new TextDecoder().decode(await collected(texts))).toBe(texts.join(''));
});

test('nothing is an empty file', async () => {
  expect(await collected([])).toHaveLength(0);
  expect(await collected(['', ''])).toHaveLength(0);
});
