import { describe, expect, it } from 'vitest';
import { checkPattern } from '../../../core/phrases/check-pattern.ts';
import { sendPack } from '../../../core/phrases/send-pack.ts';

const deep = Object.fromEntries(
  'abcdefghi'.split('').map((name, at, all) => [`x${name}`, [all[at + 1] ? `@x${all[at + 1]}` : 'word']]),
);
const lists: Record<string, string[]> = {
  ehcp: ['EHCP', 'EHC plan~'],
  common: ['will', 'EHCP'],
  loop: ['plan', '@round'],
  round: ['@loop'],
  bad: ['EHCP', '(open'],
  empty: [],
  far: ['a1 ..40 b1 ..40 c1 ..40 d1'],
  farther: ['@far @far @far @far'],
  ...deep,
};
/** Doubles nine times over ten words: small to write and large to search. */
const doubling = Object.fromEntries(
  'abcdefg'
    .split('')
    .map((name, at, all) => [
      name,
      Array<string>(9).fill(all[at + 1] ? `(@${all[at + 1]} / @${all[at + 1]})` : 'word'),
    ]),
);

const warnings = (source: string): string[] => {
  const check = checkPattern(source, lists);
  expect(check).toMatchObject({ ok: true });
  return check.ok ? check.warnings : [];
};

describe('checkPattern', () => {
  it('takes every phrase of the SEND pack without a warning', () => {
    for (const { id, pattern } of sendPack.patterns)
      expect(checkPattern(pattern, sendPack.lists), id).toEqual({ ok: true, warnings: [] });
  });

  it.each([
    ['reduce ..6', 'A gap needs a word on both sides', 8],
    ['cut @nope', 'There is no word list called @nope', 5],
    ['cut plans -sent @nope', 'There is no word list called @nope', 17],
    ['cut @constructor', 'There is no word list called @constructor', 5],
    ['cut @loop', 'The word list @loop uses itself (@loop uses @round uses @loop)', 5],
    ['cut @bad', 'Item \u201c(open\u201d of the word list @bad cannot be read', 5],
    ['cut @empty', 'The word list @empty is empty', 5],
    ['cut @xa', 'has lists inside lists, more than 8 deep', 5],
    ['cut @farther', 'can stretch over more than 400 words (word list @farther)', 5],
    [`cut ${'..40 plan '.repeat(11)}`, 'can stretch over more than 400 words', 1],
    [
      `cut (${'[a1] [b1] [c1] [d1] [e1] [f1] plan / '.repeat(40)} x1)`,
      'too many parts in square brackets',
      1,
    ],
    ['@common', 'stand in nearly every sentence', 1],
    ['# ..2 (@common / @common)', 'stand in nearly every sentence', 1],
  ])('refuses %j', (source, message, column) => {
    const check = checkPattern(source, lists);
    expect(check.ok ? '' : check.message).toContain(message);
    expect(check).toMatchObject({ ok: false, column });
  });

  it('refuses a list that grows beyond measure with the lists inside it', () => {
    const check = checkPattern('cut @a', doubling);
    expect(check.ok ? '' : check.message).toMatch(/^The word list @\w comes to more than 20000 words/);
  });

  it('takes lists eight deep, whichever is looked at first', () => {
    expect(checkPattern('cut @xb', lists)).toMatchObject({ ok: true });
    expect(checkPattern('cut @xc @xb', lists)).toMatchObject({ ok: true });
    expect(checkPattern('cut @xb @xa', lists)).toMatchObject({ ok: false });
  });

  it.each([
    ['cut ..15 EHCPs', 'The gap ..15 is wide'],
    ['cut EHCPs -sent (late ..20 plan)', 'The gap ..20 is wide'],
    ['plans', '\u201cplans\u201d alone stands on nearly every page'],
    ['school~', '\u201cschool\u201d alone stands on nearly every page'],
    ['pla* county', 'Very many words begin with \u201cpla\u201d'],
    ['@ehcp', 'every place with a word of the list \u201cehcp\u201d'],
  ])('warns of %j', (source, message) => {
    expect(warnings(source).join()).toContain(message);
  });

  it.each([
    'cut ..14 EHCPs',
    'plans +sent @ehcp',
    'tribunals',
    '=SEND',
    'annual review~',
    'cut @ehcp',
    'reduc*',
  ])('has nothing against %j', (source) => expect(warnings(source)).toEqual([]));

  it('warns once of the same thing', () => {
    expect(warnings('cut ..20 plans ..20 EHCPs')).toHaveLength(1);
  });
});
