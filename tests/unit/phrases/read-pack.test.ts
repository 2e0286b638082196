import { describe, expect, it } from 'vitest';
import type { Pack } from '../../../core/phrases/pack.ts';
import { readPack } from '../../../core/phrases/read-pack.ts';
import { sendPack } from '../../../core/phrases/send-pack.ts';
import { packOf } from './pack-of.ts';

/** A pack with one phrase, as the schema of files wants its ids. */
function filePack(id: string, pattern: string, lists: Record<string, string[]>): Pack {
  const pack = packOf([pattern], { lists });
  return {
    ...pack,
    id,
    categories: pack.categories.map((each) => ({ ...each, id: 'TS' })),
    patterns: pack.patterns.map((each) => ({ ...each, id: 'TS-01', category: 'TS' })),
  };
}
const base = filePack('send', 'front door', { ehcp: ['EHCP'] });
const own = filePack('own', 'cap on @ehcp', { mine: ['plan~'] });

/** What is said of a pack, or of a text as it is. */
function said(pack: unknown): string {
  const reading = readPack(typeof pack === 'string' ? pack : JSON.stringify(pack), base);
  return reading.ok ? 'ok' : reading.message;
}

/** The pack with one more or another phrase. */
function withPhrase(change: Record<string, unknown>): unknown {
  return { ...own, patterns: own.patterns.map((each) => ({ ...each, ...change })) };
}

const letters = (at: number): string => [...String(at)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
const chain = (length: number, item: (next: string) => string[]): Record<string, string[]> =>
  Object.fromEntries(
    Array.from({ length }, (_, at) => [
      letters(at),
      at + 1 < length ? item(`@${letters(at + 1)}`) : ['word'],
    ]),
  );
const nested = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`;

describe('readPack', () => {
  it('reads a pack that uses the lists of the built-in one', () => {
    expect(readPack(JSON.stringify(own), base)).toEqual({ ok: true, pack: own });
    expect(readPack(`\ufeff${JSON.stringify(own, null, 2)}\r\n`, base)).toEqual({ ok: true, pack: own });
  });

  it('reads the built-in pack, and nothing else under its name', () => {
    expect(readPack(JSON.stringify(sendPack), sendPack)).toEqual({ ok: true, pack: sendPack });
    expect(said(base)).toBe('ok');
    expect(said({ ...base, name: 'Better' })).toBe(
      'The id \u201csend\u201d belongs to the pack that comes with Minuted: give this one an id of its own, such as \u201cmy-send\u201d.',
    );
  });

  describe('with a text that is no pack', () => {
    it.each([
      [
        '',
        'This file is not JSON, or a bracket, a quote mark or a comma is missing in it: choose another file.',
      ],
      [JSON.stringify(own).slice(0, -1), 'This file is not JSON, or'],
      ['null', 'The file must be a group in {curly brackets}.'],
      ['{}', '\u201cformat\u201d must be \u201cminuted-pack\u201d: choose a file that'],
    ])('%.20s', (text, message) => expect(said(text)).toContain(message));
  });

  describe('when somebody means harm', () => {
    const hostile: [string, () => unknown, string][] = [
      [
        'fifty million characters',
        () => ' '.repeat(50_000_000),
        'This file is too long for a pack: a pack has at most 5 million characters. Make two packs of it.',
      ],
      [
        'brackets without end',
        () => '['.repeat(4_999_999),
        'brackets inside brackets, far more than a pack has',
      ],
      ['closed brackets', () => nested(2_400_000), 'brackets inside brackets, far more than a pack has'],
      [
        'objects in objects',
        () => `${'{"a":'.repeat(500_000)}1${'}'.repeat(500_000)}`,
        'brackets inside brackets, far more than a pack has',
      ],
      [
        '100,000 phrases',
        () => ({ ...own, patterns: Array.from({ length: 100_000 }, (_, at) => ({ id: at })) }),
        'This file has more than 60000 entries: make two packs of it.',
      ],
      [
        '5,001 phrases',
        () => ({ ...own, patterns: Array(5001).fill(0) }),
        'This pack has 5001 phrases: at most 5000 are allowed. Make two packs of it.',
      ],
      [
        'empty sentences without end',
        () => ({ ...own, quiet: Array(1_500_000).fill('') }),
        'This file has more than 60000 entries',
      ],
      [
        '10,000 brackets in a pattern',
        () => withPhrase({ pattern: `${'('.repeat(10_000)}x${')'.repeat(10_000)}` }),
        '\u201cpattern\u201d of phrase \u201cTS-01\u201d is too long: at most 2000 characters are allowed.',
      ],
      [
        '900 brackets in a pattern',
        () => withPhrase({ pattern: `${'('.repeat(900)}x${')'.repeat(900)}` }),
        'Phrase \u201cTS-01\u201d cannot be read at column 9: Brackets may stand inside each other 8 deep',
      ],
      [
        'optional parts that multiply',
        () => withPhrase({ pattern: `x (${'[a1] [b1] [c1] [d1] [e1] [f1] y / '.repeat(50)}z)` }),
        'Phrase \u201cTS-01\u201d cannot be read at column 1: This has too many parts in square brackets',
      ],
      [
        'gaps without end',
        () => withPhrase({ pattern: `x${' ..40 x'.repeat(200)}` }),
        'This can stretch over more than 400 words',
      ],
      [
        'lists in a ring',
        () => ({ ...own, lists: { a: ['@b'], b: ['@c'], c: ['x', '@a'] } }),
        'The word list @a uses itself (@a uses @b uses @c uses @a): take one of these out.',
      ],
      [
        'a ring through a list of the built-in pack',
        () => ({ ...own, lists: { ehcp: ['@mine'], mine: ['@ehcp'] } }),
        'The word list @ehcp uses itself',
      ],
      [
        'lists that double',
        () => ({ ...own, lists: chain(7, (next) => Array<string>(20).fill(`${next} ${next}`)) }),
        'comes to more than 20000 words with the lists inside it: make it shorter.',
      ],
      [
        'a chain of lists',
        () => ({ ...own, lists: chain(499, (next) => [next]) }),
        'has lists inside lists, more than 8 deep',
      ],
      [
        'thousands of lists',
        () => ({ ...own, lists: chain(5000, () => ['x']) }),
        'This pack has more than 500 word lists: take some out.',
      ],
      [
        'more words than can be read soon',
        () => ({ ...own, lists: { a: Array(1500).fill('word '.repeat(99)) } }),
        'The phrases and word lists of this pack come to more than 700000 characters: make two packs of it.',
      ],
      [
        'a script in the name',
        () => ({ ...own, name: '<script>alert(1)</script>' }),
        '\u201cname\u201d may not have < or > in it: write the words only.',
      ],
      [
        'markup in a category',
        () => ({ ...own, categories: own.categories.map((each) => ({ ...each, name: '<b>' })) }),
        '\u201cname\u201d of category \u201cTS\u201d may not have < or > in it: write the words only.',
      ],
      [
        'a prototype',
        () => JSON.stringify(own).replace('{', '{"__proto__":{"name":"x"},'),
        'This file has a part called \u201c__proto__\u201d, which no pack has: take it out.',
      ],
      [
        'a prototype as a list',
        () => JSON.stringify(own).replace('"mine"', '"__proto__"'),
        'This file has a part called \u201c__proto__\u201d, which no pack has: take it out.',
      ],
      [
        'the name of a method as a list',
        () => withPhrase({ pattern: 'x @constructor' }),
        'no word list called @constructor',
      ],
    ];
    it.each(hostile)('%s', (_, make, message) => {
      const text = said(make());
      expect(text).toContain(message);
      expect(text.length).toBeLessThan(250);
    });
  });

  describe('names the place of a mistake', () => {
    it.each([
      [
        withPhrase({ pattern: 'cap ..6' }),
        'Phrase \u201cTS-01\u201d cannot be read at column 5: A gap needs a word on both sides: write one before it and one after it.',
      ],
      [
        withPhrase({ pattern: 'cap -sent @nope' }),
        'Phrase \u201cTS-01\u201d cannot be read at column 11: There is no word list called @nope',
      ],
      [{ ...own, lists: { a: ['@nope'] } }, 'There is no word list called @nope'],
      [{ ...own, lists: { a: [] } }, 'The word list @a is empty: write a word in it, or take it out.'],
      [
        { ...own, lists: { a: ['x', '(x'] } },
        'Item \u201c(x\u201d of the word list @a cannot be read at column 1:',
      ],
      [
        { ...own, lists: { Ab: ['x'] } },
        'The word list \u201cAb\u201d has a name that cannot be used: it must be small letters only, such as \u201cehcp\u201d.',
      ],
      [
        { ...own, lists: { a: ['x', ''] } },
        'Item 2 of the word list \u201ca\u201d is empty: write something in it.',
      ],
      [
        { ...own, patterns: [...own.patterns, ...own.patterns] },
        'There are two phrases with the id \u201cTS-01\u201d: give one of them another id.',
      ],
      [
        { ...own, categories: [...own.categories, ...own.categories] },
        'There are two categories with the id \u201cTS\u201d: give one of them another id.',
      ],
      [
        { ...own, categories: own.categories.map((each) => ({ ...each, id: 'UU' })) },
        'Phrase \u201cTS-01\u201d is in the category \u201cTS\u201d, which the pack does not have: add it under \u201ccategories\u201d, or name another.',
      ],
      [
        withPhrase({ pattern: '' }),
        '\u201cpattern\u201d of phrase \u201cTS-01\u201d is empty: write something in it.',
      ],
      [
        withPhrase({ id: 'one' }),
        '\u201cid\u201d of phrase number 1 must be capitals, a hyphen and figures, such as',
      ],
      [withPhrase({ signal: 'X' }), '\u201csignal\u201d of phrase \u201cTS-01\u201d must be H, M or L.'],
      [
        withPhrase({ mustMatch: [] }),
        '\u201cmustMatch\u201d of phrase \u201cTS-01\u201d is too short: at least 1 is needed.',
      ],
      [
        withPhrase({ mustMatch: ['a', 5] }),
        '\u201cmustMatch\u201d, number 2 of phrase \u201cTS-01\u201d must be text in quotes.',
      ],
      [
        withPhrase({ more: 1 }),
        'Phrase \u201cTS-01\u201d has a part that packs do not have, \u201cmore\u201d: take it out.',
      ],
      [{ ...own, name: undefined }, '\u201cname\u201d is missing: add it.'],
      [
        { ...own, id: 'My pack' },
        '\u201cid\u201d must be small letters, figures and hyphens, such as \u201cmy-phrases\u201d.',
      ],
      [{ ...own, version: '1' }, '\u201cversion\u201d must be three figures with stops, such as 1.0.0.'],
      [
        { ...own, formatVersion: 2 },
        '\u201cformatVersion\u201d must be 1: a higher number needs a newer Minuted.',
      ],
      [{ ...own, quiet: null }, '\u201cquiet\u201d must be a list in [square brackets].'],
      [
        { ...own, forms: { go: [] } },
        'The row \u201cgo\u201d of \u201cforms\u201d is too short: at least 1 is needed.',
      ],
      [{ ...own, forms: { ['o'.repeat(61)]: ['x'] } }, 'of \u201cforms\u201d has too long a name.'],
      [
        {
          ...own,
          categories: own.categories.map((each) => ({ ...each, legal: { text: '', asAt: 'today' } })),
        },
        '\u201clegal\u201d, \u201casAt\u201d of category \u201cTS\u201d must be a day such as 2026-11-21.',
      ],
    ])('%#', (pack, message) => expect(said(pack)).toContain(message));
  });
});
