import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseListItem, parsePattern } from '../../../core/phrases/parse-pattern.ts';
import type { ParsedPattern, PatternPart, PatternWord } from '../../../core/phrases/pattern-tree.ts';
import { printParts, printPattern } from '../../../core/phrases/print-pattern.ts';
import { sendPack } from '../../../core/phrases/send-pack.ts';

const text = fc.constantFrom('plans', 'cap', 'place', 'caf\u00e9', "can't", '2.4m', '19', 'in', 'sent');
const words: fc.Arbitrary<PatternPart> = fc.oneof(
  fc.array(fc.constantFrom('SEND', 'EHCPs', 'Bath'), { minLength: 1, maxLength: 2 }).map((each) => ({
    kind: 'words' as const,
    words: each.map((one): PatternWord => ({ text: one, form: 'exact' })),
  })),
  fc
    .tuple(
      fc.array(text, { maxLength: 2 }),
      fc.constantFrom('place', 'reduce'),
      fc.constantFrom('plain', 'forms', 'prefix'),
    )
    .map(([before, last, form]) => ({
      kind: 'words' as const,
      words: [
        ...before.map((each): PatternWord => ({ text: each, form: 'plain' })),
        { text: last, form: form as PatternWord['form'] },
      ],
    })),
);
const gap = fc
  .integer({ min: 1, max: 40 })
  .map((each): PatternPart => ({ kind: 'gap', words: each, eitherOrder: false }));

const { parts } = fc.letrec<{ solid: PatternPart; optional: PatternPart; parts: PatternPart[] }>((tie) => ({
  solid: fc.oneof(
    { maxDepth: 4, depthIdentifier: 'part' },
    words,
    fc.constantFrom<PatternPart>({ kind: 'number' }, { kind: 'list', name: 'ehcp' }),
    fc
      .array(tie('parts'), { minLength: 1, maxLength: 3 })
      .map((alternatives): PatternPart => ({ kind: 'choice', alternatives, optional: false })),
  ),
  optional: fc.oneof(
    { maxDepth: 4, depthIdentifier: 'part' },
    words,
    fc
      .array(tie('parts'), { minLength: 1, maxLength: 3 })
      .map((alternatives): PatternPart => ({ kind: 'choice', alternatives, optional: true })),
  ),
  parts: fc.oneof(
    { maxDepth: 4, depthIdentifier: 'part' },
    words.map((each) => [each]),
    fc.tuple(tie('optional'), tie('solid')).map((each) => [...each]),
    fc.tuple(tie('solid'), gap, tie('solid')).map((each) => [...each]),
  ),
}));

const test = fc.constantFrom('+sent', '+para', '-sent', '-para', '-in');
/** Patterns that could have been read: one telling word, gaps with words on both sides. */
const pattern: fc.Arbitrary<ParsedPattern> = fc
  .tuple(parts, fc.boolean(), parts, fc.array(fc.record({ test, parts }), { maxLength: 3 }))
  .map(([one, eitherOrder, other, contexts]) => ({
    parts: [
      { kind: 'words', words: [{ text: 'reduction', form: 'plain' }] },
      ...one,
      { kind: 'gap', words: 6, eitherOrder },
      { kind: 'words', words: [{ text: 'the', form: 'plain' }] },
      ...other,
    ],
    contexts,
  }));

describe('printPattern', () => {
  it('writes what parsePattern reads back', () => {
    fc.assert(
      fc.property(pattern, (each) => {
        expect(parsePattern(printPattern(each))).toEqual(each);
      }),
      { numRuns: 500 },
    );
  });

  it('gives every phrase and list item of the SEND pack back', () => {
    for (const { pattern: source } of sendPack.patterns) {
      const parsed = parsePattern(source);
      expect(parsePattern(printPattern(parsed)), source).toEqual(parsed);
    }
    for (const item of Object.values(sendPack.lists).flat())
      expect(parseListItem(printParts(parseListItem(item))), item).toEqual(parseListItem(item));
  });

  it.each([
    ['  CUT   ..6(@ehcp/new plan~)\u2013IN time', 'cut ..6 (@ehcp / new plan~) -in time'],
    ['over-(spend) =SEND <..3> post16 & 20%', 'over (spend) =SEND <..3> post-16 and 20-percent'],
    ['[our] # of places', '[our] # of places'],
  ])('writes %j tidily', (source, tidy) => {
    expect(printPattern(parsePattern(source))).toBe(tidy);
    expect(printPattern(parsePattern(tidy))).toBe(tidy);
  });
});
