import { describe, expect, it } from 'vitest';
import { sendPack } from '../../../core/phrases/send-pack.ts';
import { checkExamples, examplesIn, placesIn, tryPhrase } from '../../../core/phrases/try-phrase.ts';

const finderOf = (pattern: string) => {
  const trial = tryPhrase(pattern, sendPack);
  if (!trial.ok) throw new Error(trial.message);
  return trial.finder;
};
const TEXT = 'They closed the send unit.\n\nA SEND unit closure is planned; the library closes too.';
const found = (pattern: string) =>
  placesIn(finderOf(pattern), TEXT).map(({ start, end }) => TEXT.slice(start, end));
const examples = (pattern: string) => examplesIn(pattern, finderOf(pattern), TEXT, sendPack);

describe('a phrase that is being written', () => {
  it('may be plain words', () => expect(found('send unit')).toEqual(['send unit', 'SEND unit']));

  it('may name the word lists that come with Minuted', () =>
    expect(placesIn(finderOf('fewer @ehcp'), 'fewer EHC plans')).toHaveLength(1));

  it('says where it cannot be read', () => {
    const trial = tryPhrase('send (unit', sendPack);
    expect(trial).toMatchObject({ ok: false, column: 6 });
  });

  it('has advice about a wide gap', () => {
    const trial = tryPhrase('send ..20 closure', sendPack);
    expect(trial.ok && trial.warnings.join()).toContain('..20');
  });

  it('takes its examples from a text: the words, or the sentence that they need', () => {
    expect(examples('send unit')).toEqual(['send unit', 'SEND unit']);
    expect(examples('unit +sent library')).toEqual([
      'A SEND unit closure is planned; the library closes too.',
    ]);
    expect(examples('panel')).toEqual([]);
  });

  it('must find its examples', () => {
    expect(checkExamples({ pattern: 'send unit', mustMatch: ['a SEND unit'] }, sendPack)).toEqual([]);
    expect(checkExamples({ pattern: 'send unit', mustMatch: ['a hub'] }, sendPack)).toEqual([
      'The phrase does not find its example “a hub”.',
    ]);
  });
});
