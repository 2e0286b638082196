import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describePattern } from '../../../core/phrases/describe-pattern.ts';
import { sendPack } from '../../../core/phrases/send-pack.ts';

const lists = {
  ehcp: ['EHCP', 'EHC plan~', 'education, health and care plan~', 'statement~ of SEN'],
  late: ['delay~'],
  area: ['out of [the] county', '(lower / higher) cost', '# ..2 weeks'],
  send: ['@ehcp', 'high needs'],
  loop: ['@loop'],
  empty: [],
};

describe('describePattern', () => {
  it.each([
    ['waiting list', '\u201cwaiting list\u201d.'],
    [
      'reduce~ ..6 @ehcp',
      '\u201creduce\u201d in any of its forms, then up to 6 other words, then one of: EHCP, EHC plan, education, health and care plan, \u2026 (word list \u201cehcp\u201d).',
    ],
    ['annual review~', '\u201cannual review\u201d in any of its forms.'],
    ['financ*', 'A word that begins with \u201cfinanc\u201d.'],
    ['=SEND team', '\u201cSEND\u201d in exactly these capitals, then \u201cteam\u201d.'],
    ['# ..1 plans', 'A number, then up to 1 other word, then \u201cplans\u201d.'],
    [
      '(fewer / less / no more) plans',
      '\u201cfewer\u201d, \u201cless\u201d or \u201cno more\u201d, then \u201cplans\u201d.',
    ],
    ['(cost~ / price)', '\u201ccost\u201d or \u201cprice\u201d (in any form).'],
    ['(a1 / b1 / c1 / d1 / e1)', '\u201ca 1\u201d, \u201cb 1\u201d, \u201cc 1\u201d or one of 2 others.'],
    [
      'manage [the / our] demand',
      '\u201cmanage\u201d, then perhaps \u201cthe\u201d or \u201cour\u201d, then \u201cdemand\u201d.',
    ],
    [
      'plans (@late / cut ..2 back)',
      '\u201cplans\u201d, then either \u201cdelay\u201d (word list \u201clate\u201d) or else \u201ccut\u201d, then up to 2 other words, then \u201cback\u201d.',
    ],
    [
      'panel~ <..10> cost',
      'These two in either order, with up to 10 other words between them: \u201cpanel\u201d in any of its forms; and \u201ccost\u201d.',
    ],
    [
      'valve -sent gas -para oil -in x1 +sent plan +para send',
      '\u201cvalve\u201d; but not if the same sentence has \u201cgas\u201d; but not if the same paragraph has \u201coil\u201d; ' +
        'but not if \u201cx 1\u201d stands among these words or just before them; ' +
        'only if the same sentence also has \u201cplan\u201d; only if the same paragraph also has \u201csend\u201d.',
    ],
    ['@area', 'One of: out of county, lower cost, a number \u2026 weeks (word list \u201carea\u201d).'],
    ['@send', 'One of: EHCP, high needs, \u2026 (word list \u201csend\u201d).'],
    ['@loop x', 'One of: loop, \u2026 (word list \u201cloop\u201d), then \u201cx\u201d.'],
    ['@empty x', 'A word of the word list \u201cempty\u201d, which has no words yet, then \u201cx\u201d.'],
    [
      '@constructor x',
      'A word of the word list \u201cconstructor\u201d, which has no words yet, then \u201cx\u201d.',
    ],
  ])('says what %j finds', (source, said) => {
    expect(describePattern(source, lists)).toBe(said);
  });

  it('says something of every phrase of the SEND pack, without signs of the language', () => {
    for (const { pattern } of sendPack.patterns) {
      const said = describePattern(pattern, sendPack.lists);
      expect(said, pattern).not.toMatch(/[~*@#[\]/]|\.\.\d/);
      expect(said.length, said).toBeLessThan(900);
    }
  });

  it('takes any lists', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('a', 'b'), fc.array(fc.string())), (any) => {
        expect(describePattern('plans @a @b', any)).toContain('plans');
      }),
    );
  });
});
