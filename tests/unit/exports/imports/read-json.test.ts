import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJson } from '../../../../core/exports/imports/read-json.ts';

async function* cut(text: string, size: number) {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}
const read = (text: string, size = 7) => readJson(cut(text, size));

function hasEscapedKey(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(
    ([key, inside]) => JSON.stringify(key) !== `"${key}"` || hasEscapedKey(inside),
  );
}

describe('readJson', () => {
  it('gives what JSON.parse gives, wherever the text is cut', async () => {
    const value = fc.oneof(
      fc.jsonValue(),
      fc.record({ papers: fc.array(fc.jsonValue()), first: fc.record({ items: fc.array(fc.jsonValue()) }) }),
      fc.array(fc.dictionary(fc.constantFrom('a', '', ':', '{', ']', '__proto__'), fc.jsonValue())),
    );
    await fc.assert(
      fc.asyncProperty(value, fc.integer({ min: 1, max: 40 }), fc.boolean(), async (any, size, spaced) => {
        // JSON.parse of Node 24 (V8 13.6) itself mistakes some keys with escapes for others.
        fc.pre(!hasEscapedKey(any));
        const text = JSON.stringify(any, null, spaced ? 2 : 0);
        expect(await read(text, size)).toEqual(JSON.parse(text));
      }),
      { numRuns: 300 },
    );
  });

  const good = JSON.stringify({
    papers: [{ a: 'x"y\\' }, { a: 2 }],
    first: { items: [{ b: [1, { c: 3 }] }] },
  });

  it('refuses a text that breaks off anywhere', async () => {
    for (let end = 0; end < good.length; end += 1)
      await expect(read(good.slice(0, end)), good.slice(0, end)).rejects.toMatchObject({
        code: 'broken-json',
      });
  });

  it('agrees with JSON.parse on what is no JSON', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(good.length - 1),
        fc.constantFrom('', '"', '{', '}', '[', ']', ',', ':', '\\', '0', ' '),
        async (at, char) => {
          const text = good.slice(0, at) + char + good.slice(at + 1);
          let expected: unknown = 'refused';
          try {
            expected = JSON.parse(text);
          } catch {
            // Stays refused.
          }
          const found = await read(text).catch(({ code }: { code: string }) =>
            ['broken-json', 'odd-json'].includes(code) ? 'refused' : code,
          );
          expect(found).toEqual(expected);
        },
      ),
      { numRuns: 500 },
    );
  });

  it.each([
    ['in the outer object', '{"papers": [], "papers": [1]}'],
    ['in a record', '{"quotes": [{"id": 1, "note": "a", "note": "b"}]}'],
    ['deep in a record', '{"quotes": [{"x": [{"y": {"z": 1, "z": 1}}]}]}'],
    ['in a record on a line of its own', '{"quotes": [\n{"id":1,"x":{"z":1,"z":1}},\n{"id":2}\n]}'],
    ['written in another way', String.raw`[{"note": 1, "no\u0074e": 2}]`],
  ])('refuses the same key twice %s', async (_, text) => {
    await expect(read(text)).rejects.toMatchObject({ code: 'odd-json' });
  });

  it('gives what JSON.parse gives of a record a line, with commas, carriage returns and several on a line', async () => {
    const lines = [
      '{"a":"}\\n,","b":[{"c":{}}]},',
      '{"a":1},{"a":2},\r',
      '{"\\u0041":1},',
      '{ "a" : 3 },',
      '{"a":"\u00e9"}',
    ];
    const text = `{"quotes":[\n${lines.join('\n')}\n],"read":\n{"x":1}\n}\n`;
    for (const step of [1, 7, 40, 10_000]) expect(await read(text, step)).toEqual(JSON.parse(text));
    await expect(read(text.replace('"a":1},', '"a":1}'))).rejects.toMatchObject({ code: 'broken-json' });
  });

  it('refuses a record on a line that is nested too deep, and takes one that is not', async () => {
    const nested = (depth: number) => `{"quotes":[\n{"a":${'['.repeat(depth)}${']'.repeat(depth)}}\n]}`;
    expect(await read(nested(97))).toEqual(JSON.parse(nested(97)));
    for (const depth of [98, 200, 200_000])
      await expect(read(nested(depth), 1e6)).rejects.toMatchObject({ code: 'odd-json' });
  });

  it('refuses nesting without end, and does not run out of stack', async () => {
    for (const text of ['['.repeat(1_000_000), `{"a":`.repeat(200_000), `[{"a":${'['.repeat(500_000)}`])
      await expect(read(text, 65_536)).rejects.toMatchObject({ code: 'odd-json' });
    expect(await read(`${'['.repeat(99)}1${']'.repeat(99)}`)).toBeInstanceOf(Array);
  });
});
