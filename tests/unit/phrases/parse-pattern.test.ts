import { describe, expect, it } from 'vitest';
import { parsePattern } from '../../../core/phrases/parse-pattern.ts';
import { PatternError } from '../../../core/phrases/pattern-error.ts';

function errorOf(source: string): { message: string; column: number } | undefined {
  try {
    parsePattern(source);
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

  it.each([
    ['', 'At least one word is needed', 1],
    ['[the] ..3', 'At least one word is needed', 1],
    ['(reduce / cut', 'is not closed with )', 1],
    ['reduce)', 'cannot stand here', 7],
    ['reduce ..6', 'A gap needs a word on both sides', 1],
    ['..6 plans', 'A gap needs a word on both sides', 1],
    ['reduce ..99 plans', 'A gap may be 1 to 40 words wide', 8],
    ['a <..2> b <..2> c plans', 'only one gap of the kind', 1],
    ['of the', 'it would mark nearly every sentence', 1],
    ['#', 'it would mark nearly every sentence', 1],
    ['re*', 'at least 3 letters', 1],
    ['=SEND~', 'taken as it is', 6],
    ['plans @Ehcp', 'the name of a list', 7],
    ['plans (cut +para x)', 'not inside brackets', 12],
    ['plans +para', 'At least one word is needed', 12],
    ['plans / cuts', 'cannot stand here', 7],
    ['plans \u00a3', 'no letters or figures', 7],
  ])('refuses %j', (source, message, column) => {
    expect(errorOf(source)?.message).toContain(message);
    expect(errorOf(source)?.column).toBe(column);
  });
});
