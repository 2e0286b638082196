import { describe, expect, it } from 'vitest';
import { parseListItem, parsePattern } from '../../../core/phrases/parse-pattern.ts';
import { PatternError } from '../../../core/phrases/pattern-error.ts';

function errorOf(
  source: string,
  parse: (source: string) => unknown = parsePattern,
): { message: string; column: number } | undefined {
  try {
    parse(source);
    return undefined;
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    return { message: error.message, column: error.column };
  }
}

describe('parsePattern', () => {
  it('reads words, forms, beginnings, capitals, lists, numbers and gaps', () => {
    expect(parsePattern('reduce~ financ* =SEND @ehcp # ..6 plan').parts).toEqual([
      { kind: 'words', words: [{ text: 'reduce', form: 'forms' }] },
      { kind: 'words', words: [{ text: 'financ', form: 'prefix' }] },
      { kind: 'words', words: [{ text: 'SEND', form: 'exact' }] },
      { kind: 'list', name: 'ehcp' },
      { kind: 'number' },
      { kind: 'gap', words: 6, eitherOrder: false },
      { kind: 'words', words: [{ text: 'plan', form: 'plain' }] },
    ]);
  });

  it('keeps the words of a hyphenated word together and reads 12A as two words', () => {
    expect(parsePattern('over-spend~ schedule 12A').parts).toMatchObject([
      { words: [{ text: 'over' }, { text: 'spend', form: 'forms' }] },
      { words: [{ text: 'schedule' }] },
      { words: [{ text: '12' }, { text: 'a' }] },
    ]);
  });

  it('reads choices, optional parts and tests', () => {
    const { parts, contexts } = parsePattern(
      'manage [the / our] (demand / high needs) <..3> cost +para @send -in (time ..2 limit)',
    );
    expect(parts).toMatchObject([
      { kind: 'words' },
      { kind: 'choice', optional: true, alternatives: [[{}], [{}]] },
      { kind: 'choice', optional: false, alternatives: [[{}], [{}, {}]] },
      { kind: 'gap', words: 3, eitherOrder: true },
      { kind: 'words' },
    ]);
    expect(contexts.map((context) => context.test)).toEqual(['+para', '-in']);
  });

  it('takes a dash or capitals in the name of a test, and a gap that touches its words', () => {
    expect(parsePattern('valve \u2013Sent gas \u2212para oil +SENT x').contexts).toMatchObject([
      { test: '-sent' },
      { test: '-para' },
      { test: '+sent' },
    ]);
    expect(parsePattern('cut..6(plans / cost)').parts).toMatchObject([{}, { kind: 'gap', words: 6 }, {}]);
  });

  it('keeps minus words that are words', () => {
    expect(parsePattern('plug-in (check-in / drop-ins)').contexts).toEqual([]);
    expect(parsePattern('over-(spend / commit)-cost').parts).toHaveLength(3);
  });

  it.each([
    ['', 'At least one word is needed', 1],
    ['[the] ..3', 'At least one word is needed', 1],
    ['plans +para', 'At least one word is needed', 12],
    ['plans ()', 'At least one word is needed', 8],
    ['(reduce / cut', 'is not closed: write ) where it ends', 1],
    ['[reduce / cut) x', 'is not closed: write ] where it ends', 1],
    ['reduce)', 'This ) closes no bracket: leave it out', 7],
    ['plans / cuts', 'write both in round brackets: (pupil / learner)', 7],
    ['plan(s)', 'For a word with its usual endings write plan~', 5],
    ['((((((((( x', 'Brackets may stand inside each other 8 deep', 9],
    ['reduce ..6', 'A gap needs a word on both sides: write one', 8],
    ['..6 plans', 'A gap needs a word on both sides', 1],
    ['cut ..6 [the] ..2 plans', 'A gap needs a word on both sides', 5],
    ['reduce ..99 plans', 'A gap may be 1 to 40 words wide: write a smaller', 8],
    ['reduce ..0 plans', 'A gap may be 1 to 40 words wide', 8],
    ['reduce .. plans', 'Write a gap as ..6', 8],
    ['reduce ..6plans', 'Write a gap as ..6', 8],
    ['panel <10> cost', 'Write a gap as ..6', 7],
    ['panel > cost', 'write <..6>', 7],
    ['a <..2> b <..2> c plans', 'only one gap of the kind <..6>: write ..6', 11],
    ['plans (a <..2> b)', 'in a list: write ..6', 10],
    ['x [a] [b] [c] [d] [e] [f] [g]', 'write a gap such as ..3', 27],
    ['of the', 'would mark nearly every sentence: add a less common word', 1],
    ['the~ wit*', 'would mark nearly every sentence', 1],
    ['#', 'would mark nearly every sentence', 1],
    ['#plans', 'Write a space after #', 2],
    ['re*', 'at least 3 letters', 1],
    ['reduce ~', 'comes right after a word, without a space: write reduce~', 8],
    ['reduce~d', 'Write a space after ~', 8],
    ['@ehcp~', 'it takes no ~ or *', 6],
    ['=SEND~', 'leave out the ~, or the =', 6],
    ['plans =', 'After = comes a word', 7],
    ['plans=SEND', 'Write a space before =', 6],
    ['plans @Ehcp', 'the name of a list, in small letters only', 7],
    ['plans @ehcp2', 'the name of a list, in small letters only', 7],
    ['plans (cut +para x)', 'belongs after the whole pattern', 12],
    ['plans+para @send', 'Write a space before +', 6],
    ['plans +in x', 'There is no +in: write +sent or +para', 7],
    ['plans +doc x', 'After + comes sent or para', 7],
    ['plans -in-house', 'write -sent in-house', 7],
    ['plans -boiler', 'write -sent boiler (not in the same sentence)', 7],
    ['plans \u00a3', 'no letters or figures', 7],
    ['long '.repeat(401), 'make two of this one', 2001],
  ])('refuses %j', (source, message, column) => {
    expect(errorOf(source)?.message).toContain(message);
    expect(errorOf(source)?.column).toBe(column);
  });
});

describe('parseListItem', () => {
  it('takes everyday words and a gap at the end, which stands before other words', () => {
    expect(parseListItem('will')).toHaveLength(1);
    expect(parseListItem('no longer ..2')).toHaveLength(3);
  });

  it.each([
    ['cut +para @send', 'An item of a word list has no tests', 5],
    ['cut ; trim)', 'no letters or figures', 5],
    ['cut)', 'closes no bracket', 4],
    ['cut <..2> plans', 'cannot stand inside brackets or in a list', 5],
  ])('refuses %j', (source, message, column) => {
    expect(errorOf(source, parseListItem)?.message).toContain(message);
    expect(errorOf(source, parseListItem)?.column).toBe(column);
  });
});
