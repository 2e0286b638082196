import { describe, expect, it } from 'vitest';
import { checkPack } from '../../../core/phrases/check-pack.ts';
import type { Pack, PackParagraph } from '../../../core/phrases/pack.ts';
import { packOf } from './pack-of.ts';

const base = {
  ...packOf(['front door'], { lists: { send: ['EHCP', 'pupil~'], denial: ['not'] } }),
  id: 'send',
};
const clean = packOf(['cap~ on plans +para @send']);

type Tests = { mustMatch?: string[]; mustNotMatch?: string[]; context?: string };

function withTests(
  { mustMatch = ['cap on plans'], mustNotMatch = [], context = '' }: Tests,
  more: Partial<Pack> = {},
): Pack {
  return {
    ...clean,
    categories: clean.categories.map((each) => ({ ...each, context })),
    patterns: clean.patterns.map((each) => ({ ...each, mustMatch, mustNotMatch })),
    ...more,
  };
}
const messages = (pack: Pack): string[] => checkPack(pack, base).map(({ message }) => message);

describe('checkPack', () => {
  it('tries each wording beside its context, with the lists of the built-in pack', () => {
    expect(checkPack(withTests({ context: 'It is about pupils.' }), base)).toEqual([]);
    expect(checkPack(withTests({ context: 'It is about gas.' }), base)).toEqual([
      {
        pattern: 'T-01',
        text: 'cap on plans',
        message: 'T-01 should find \u201ccap on plans\u201d and does not.',
      },
    ]);
  });

  it('is not content with a hit in the context, or with a hidden one', () => {
    expect(messages(withTests({ mustMatch: ['pupils'], context: 'A cap on plans.' }))).toEqual([
      'T-01 should find \u201cpupils\u201d and does not.',
    ]);
    expect(messages(withTests({ mustMatch: ['not a cap on plans'], context: 'pupils' }))).toEqual([
      'T-01 should find \u201cnot a cap on plans\u201d and does not.',
    ]);
  });

  it('tries false friends alone', () => {
    const tests = { context: 'pupils', mustNotMatch: ['a cap on plans', 'a cap on plans for pupils'] };
    expect(messages(withTests(tests))).toEqual([
      'T-01 should not find \u201ca cap on plans for pupils\u201d and does.',
    ]);
  });

  it('shortens a long sentence in its message, not in its text', () => {
    const text = 'a pupil has a cap on plans '.repeat(9);
    const [failure] = checkPack(withTests({ mustNotMatch: [text], context: 'pupils' }), base);
    expect(failure?.text).toBe(text);
    expect(failure?.message.length).toBeLessThan(130);
  });

  it('tries sentences in which nothing may be found', () => {
    expect(
      messages(withTests({ context: 'pupils' }, { quiet: ['A gas cap.', 'Cap on plans of a pupil.'] })),
    ).toEqual(['Nothing should be found in \u201cCap on plans of a pupil.\u201d, and T-01 is.']);
  });

  const paragraph = (
    change: Partial<PackParagraph>,
    expected: Partial<PackParagraph['expected'][number]> = {},
  ) =>
    withTests(
      { context: 'pupils' },
      {
        paragraphs: [
          {
            title: 'One',
            text: 'There is a cap on plans for pupils.',
            expected: [{ pattern: 'T-01', words: ['cap', 'plans'], band: 'worth-reading', ...expected }],
            ...change,
          },
        ],
      },
    );

  it.each([
    [paragraph({}), []],
    [paragraph({ absent: ['T-02'] }), []],
    [
      paragraph({}, { words: ['gas'] }),
      ['T-01 should find \u201cgas\u201d in the paragraph \u201cOne\u201d.'],
    ],
    [
      paragraph({}, { words: [], pattern: 'T-02' }),
      ['T-02 should find something in the paragraph \u201cOne\u201d.'],
    ],
    [
      paragraph({}, { band: 'maybe' }),
      ['T-01 should be \u201cmaybe\u201d and is \u201cworth-reading\u201d in the paragraph \u201cOne\u201d.'],
    ],
    [paragraph({}, { denied: true }), ['T-01 should be marked as denied in the paragraph \u201cOne\u201d.']],
    [
      paragraph({ expected: [], absent: ['T-01'] }),
      ['T-01 should find nothing in the paragraph \u201cOne\u201d.'],
    ],
  ])('tries paragraphs: %#', (pack, expected) => expect(messages(pack)).toEqual(expected));

  it('says of a pack that cannot be used why', () => {
    expect(messages(packOf(['cap @nope']))).toEqual([
      'The pack cannot be used: There is no list called @nope.',
    ]);
  });

  it('stops when it takes too long, and says how far it came', () => {
    let time = 0;
    const now = (): number => (time += 3000);
    const slow = { ...packOf(['a1 b1', 'c1 d1', 'e1 f1', 'g1 h1']) };
    expect(checkPack(slow, base, now).map(({ message }) => message)).toEqual([
      'T-01 should find \u201cx\u201d and does not.',
      'T-02 should find \u201cx\u201d and does not.',
      'Trying all sentences of this pack takes too long: only the first 2 of 4 were tried.',
    ]);
  });
});
