import { describe, expect, it } from 'vitest';
import { sendPack } from '../../../core/phrases/send-pack.ts';
import { formsOf } from '../../../core/phrases/word-forms.ts';

/** The words that the SEND pack writes with ~ and gives no row, each looked at: these also take -ed and -ing ... */
const VERBS = (
  'appeal award balance bill budget clamp clear constrain cost curb curtail dampen decrease defend ' +
  'delay discharge document eliminate end forecast fund halve incentivise lower maximise mean ' +
  'minimise move number oppose package paper phase place point pressure prevent provide question ' +
  'rate recover reform repay report request require reside resource return reverse review reward ' +
  'save scale schedule school strengthen suppress table tighten transition turn uplift value want'
).split(' ');
/** ... and these have two forms at most. */
const NOUNS = (
  'absence admission adopter allocation alternative application appraisal article assessment ' +
  'backlog base bed carriageway case centile centre chapter choice clause collection college ' +
  'comparator condition day decision deficit driver exclusion expectation fee figure highway home ' +
  'hospital incentive indicator inpatient institution intervention journey kpi learner leaver ' +
  'limitation minute mitigation mother mum neighbour off officer option outcome outlier panel para ' +
  'paragraph pathway payment percentile placement plan preference prison programme provider ' +
  'provision pupil quota recommendation reduction referral refusal regulation route senco sendco ' +
  'service setting statement strand student suspension threshold ticket tier timescale tribunal ' +
  'unit up ward week worker workstream'
).split(' ');

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
    const looked = new Map([
      ...VERBS.map((word) => [word, true] as const),
      ...NOUNS.map((word) => [word, false] as const),
    ]);
    for (const word of used) {
      if (Object.hasOwn(sendPack.forms, word)) continue;
      const forms = formsOf(word, {});
      expect(looked.get(word), `${forms.join(', ')}: no nonsense? Then add the word above.`).toBe(
        forms.length > 2,
      );
    }
  });
});
