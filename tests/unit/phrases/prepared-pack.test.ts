import { describe, expect, it } from 'vitest';
import { activePacks, type PhraseChoices } from '../../../core/phrases/active-packs.ts';
import { createFinder } from '../../../core/phrases/create-finder.ts';
import { createLexicon } from '../../../core/phrases/lexicon.ts';
import type { ActivePack, Pack } from '../../../core/phrases/pack.ts';
import { preparePack } from '../../../core/phrases/prepare-pack.ts';
import { loadPrepared } from '../../../core/phrases/prepared-pack.ts';
import { preparedSendPack } from '../../../core/phrases/prepared-send-pack.ts';
import { sendPack } from '../../../core/phrases/send-pack.ts';
import { readingOf } from './reading-of.ts';

/** Wordings of one phrase in four, and words that a line end breaks, which are joined where a pattern knows them. */
const READING = readingOf(
  sendPack.patterns
    .filter((_, at) => at % 4 === 0)
    .map(({ mustMatch }) => mustMatch[0]!)
    .map((wording, at) => (at % 3 === 0 ? wording.replace(/([a-z]{4})([a-z]{4})/g, '$1-\n$2') : wording)),
);

const NOTHING_OFF: PhraseChoices = { packsOff: [], categoriesOff: [], mutedPatterns: [] };

/** Hits of packs, each as one text; `builtIn` is the id of the pack that may be prepared. */
function hitsOf(packs: readonly ActivePack[], builtIn: string): string[] {
  const named = packs.map((pack) => (pack.id === sendPack.id ? { ...pack, id: builtIn } : pack));
  return createFinder(named)
    .find(READING)
    .map((hit) => JSON.stringify(hit.pack === builtIn ? { ...hit, pack: sendPack.id } : hit));
}

function expectSameAsCompiled(packs: readonly ActivePack[]): void {
  // Under another name nothing is prepared.
  const compiled = hitsOf(packs, 'other');
  expect(compiled.length).toBeGreaterThan(50);
  expect(hitsOf(packs, sendPack.id)).toEqual(compiled);
}

describe('the prepared pack', () => {
  it('is what compiling the pack gives (else: node scripts/prepare-pack.ts)', () => {
    expect(JSON.stringify(preparedSendPack) === JSON.stringify(preparePack(sendPack))).toBe(true);
  });

  it('finds what the compiled pack finds', () => {
    expectSameAsCompiled(activePacks([sendPack], NOTHING_OFF));
  });

  it('does so where categories and phrases are switched off', () => {
    const mutedPatterns = sendPack.patterns.filter((_, at) => at % 3 === 0).map(({ id }) => `send/${id}`);
    expectSameAsCompiled(
      activePacks([sendPack], { packsOff: [], categoriesOff: ['send/LIM', 'send/TRA'], mutedPatterns }),
    );
  });

  it('does so where a phrase says something else than it did', () => {
    const [first, ...others] = sendPack.patterns;
    expectSameAsCompiled([
      { ...sendPack, patterns: [{ ...first!, pattern: 'pupil~ ..4 school~' }, ...others] },
    ]);
  });

  it('does so beside a pack of the reader', () => {
    const own: Pack = {
      ...sendPack,
      id: 'mine',
      lists: { mine: ['@ehcp', 'school~ place~'] },
      patterns: [{ ...sendPack.patterns[0]!, id: 'MY-01', pattern: '@mine ..6 (cost~ / number~)' }],
    };
    expectSameAsCompiled(activePacks([sendPack, own], NOTHING_OFF).reverse());
    expectSameAsCompiled(activePacks([sendPack, own], { ...NOTHING_OFF, categoriesOff: ['send/BUD'] }));
  });

  it('is not used for a pack with other lists, forms or another id', () => {
    const others = [
      { ...sendPack, lists: { ...sendPack.lists, more: ['word'] } },
      { ...sendPack, forms: { ...sendPack.forms, plan: ['plan'] } },
      { ...sendPack, id: 'other' },
    ];
    for (const pack of others) expect(loadPrepared(preparedSendPack, pack, createLexicon())).toBeUndefined();
    expect(loadPrepared(preparedSendPack, sendPack, createLexicon())).toBeDefined();
  });
});
