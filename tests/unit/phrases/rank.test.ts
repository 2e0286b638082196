import { describe, expect, it } from 'vitest';
import { createFinder } from '../../../core/phrases/create-finder.ts';
import { explainHit } from '../../../core/phrases/explain-hit.ts';
import { bandOf } from '../../../core/phrases/band-of.ts';
import { sendPack } from '../../../core/phrases/send-pack.ts';
import { packOf } from './pack-of.ts';
import { readingOf } from './reading-of.ts';

const { lists, forms } = sendPack;

function codes(pattern: string, paragraphs: string[], signal: 'H' | 'M' | 'L' = 'H'): string[] {
  const finder = createFinder([packOf([pattern], { lists, forms, signal })]);
  return (
    finder.find(readingOf(paragraphs))[0]?.reasons.map((reason) => `${reason.code} ${reason.points}`) ?? []
  );
}

describe('ranking', () => {
  it('gives bands to scores', () => {
    expect([7, 6, 5, 4, 3, 2, 1, -3].map(bandOf)).toEqual([
      'read-first',
      'read-first',
      'worth-reading',
      'worth-reading',
      'maybe',
      'maybe',
      'hidden',
      'hidden',
    ]);
  });

  it('adds points for SEND words, amounts and decisions', () => {
    expect(codes('manage~ demand', ['We will manage demand for SEND by 20%.'])).toEqual([
      'phrase 3',
      'send-word-in-sentence 2',
      'number 1',
      'decision 1',
    ]);
    expect(codes('manage~ demand', ['We manage demand. It is about SEND.'])).toEqual([
      'phrase 3',
      'send-word-nearby 1',
    ]);
  });

  it('takes points for another service unless the sentence is about SEND', () => {
    expect(codes('manage~ demand', ['Parking: we manage demand.'])).toEqual(['phrase 3', 'other-service -3']);
    expect(codes('manage~ demand', ['We manage demand for parking at SEND schools.'])).not.toContain(
      'other-service -3',
    );
  });

  it.each([
    ['in 2024-25 and 2023/24', false],
    ['under section 36(8) and sections 19 and 20', false],
    ['for post-16 pupils in year 9', false],
    ['at item 6, page 24, paragraph 2.4', false],
    ['by 31 March or 31st March 2025', false],
    ['with one plan', false],
    ['with 610 plans', true],
    ['with six plans', true],
    ['at \u00a32,000 each', true],
    ['by 12%', true],
  ])('knows whether an amount stands in "%s"', (words, isAmount) => {
    expect(codes('manage~ demand', [`They manage demand ${words}.`]).includes('number 1')).toBe(isAmount);
  });

  it('does not count the number of an item', () => {
    expect(codes('manage~ demand', ['2.4 They manage demand'])).toEqual(['phrase 3']);
  });

  it('asks a phrase of low signal for a SEND word outside itself', () => {
    expect(codes('special school~', ['The special school.'], 'L')).toEqual(['phrase 1']);
    expect(codes('special school~', ['The special school and EHCPs.'], 'L')).toContain(
      'send-word-in-sentence 2',
    );
    expect(codes('special school~', ['The special school.'], 'H')).toContain('send-word-in-sentence 2');
  });

  it.each([
    ['reduce~ ..4 EHCPs', 'There is no target to reduce EHCPs', true],
    ['reduce~ ..4 EHCPs', 'We don\u2019t want to reduce EHCPs', true],
    ['reduce~ ..6 EHCPs', 'We reduce waste and not the EHCPs', true],
    ['reduce~ ..4 EHCPs', 'Not in the least because we like it do we reduce EHCPs', false],
    ['reduce~ ..4 EHCPs', 'It will not only reduce EHCPs', false],
    ['EHCPs ..9 (no more than / target)', 'EHCPs fall to no more than', false],
    ['EHCPs ..9 (no more than / target)', 'EHCPs and there is no target', true],
  ])('%j in "%s" is denied: %s', (pattern, text, denied) => {
    expect(codes(pattern, [text]).includes('denied -3')).toBe(denied);
  });

  it('explains a hit in a sentence that ends in a reminder', () => {
    const pack = packOf(['reduce~ EHCPs'], { lists, forms, signal: 'H' });
    const [hit] = createFinder([pack]).find(readingOf(['The council agreed to reduce\nEHCPs by 20%.']));
    expect(hit && explainHit(hit, [pack])).toBe(
      'Read first: \u2018reduce EHCPs\u2019 is a phrase we watch under \u2018Tests\u2019 (3), the sentence mentions \u2018EHCPs\u2019 (+2), ' +
        'the sentence has a number or a target in it, \u201820\u2019 (+1) and it has a word of decision, \u2018agreed\u2019 (+1). ' +
        'This is a reason to read the page, not proof of anything.',
    );
  });
});
