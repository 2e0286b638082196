import { describe, expect, it } from 'vitest';
import { sendPack } from '../../../core/phrases/send-pack.ts';
import { formsOf } from '../../../core/phrases/word-forms.ts';
import looks from './looked-at-forms.json' with { type: 'json' };

/** What the SEND pack's words with ~ stand for where it has no row, each looked at by a person. */
const looked: Record<string, string> = looks;

describe('formsOf', () => {
  it.each([
    ['week', 'week weeks'],
    ['child', 'child children'],
    ['policy', 'policy policies'],
    ['tribunal', 'tribunal tribunals'],
    ['assessment', 'assessment assessments'],
    ['placement', 'placement placements'],
    ['fitness', 'fitness fitnesses'],
    ['specialist', 'specialist specialists'],
    ['initiative', 'initiative initiatives'],
    ['ehcp', 'ehcp ehcps'],
    ['la', 'la las'],
    ['stop', 'stop stops stopped stopping'],
    ['trim', 'trim trims trimmed trimming'],
    ['plan', 'plan plans'],
    ['travel', 'travel travels travelled travelling'],
    ['refer', 'refer refers referred referring'],
    ['visit', 'visit visits visited visiting'],
    ['box', 'box boxes boxed boxing'],
    ['deny', 'deny denies denied denying'],
    ['tie', 'tie ties tied tying'],
    ['agree', 'agree agrees agreed agreeing'],
    ['assist', 'assist assists assisted assisting'],
    ['implement', 'implement implements implemented implementing'],
    ['bring', 'bring brings brought bringing'],
    ['repay', 'repay repays repaid repaying'],
    ['constructor', 'constructor constructors'],
  ])('%s~', (word, forms) => expect(formsOf(word, {}).join(' ')).toBe(forms));

  it('takes the row of the pack before all rules', () => {
    expect(formsOf('week', { week: ['week', 'fortnight'] })).toEqual(['week', 'fortnight']);
  });

  it('makes no form for the SEND pack that nobody has looked at', () => {
    const texts = [
      ...sendPack.patterns.map(({ pattern }) => pattern),
      ...Object.values(sendPack.lists).flat(),
    ];
    const used = new Set(
      texts.flatMap((text) => [...text.toLowerCase().matchAll(/(\p{L}+)~/gu)].map(([, word]) => word!)),
    );
    for (const word of used) {
      if (Object.hasOwn(sendPack.forms, word)) continue;
      const [, ...forms] = formsOf(word, {});
      expect(forms.join(' '), `${word}: no nonsense? Then add it to looked-at-forms.json.`).toBe(
        looked[word],
      );
    }
  });
});
