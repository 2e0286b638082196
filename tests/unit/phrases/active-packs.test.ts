import { describe, expect, it } from 'vitest';
import { activePacks, type PhraseChoices } from '../../../core/phrases/active-packs.ts';
import { packOf } from './pack-of.ts';

const base = packOf(['front door', 'back door'], { lists: { a: ['one'], b: ['two'] } });
const own = { ...packOf(['side door']), id: 'own', lists: { b: ['three'] } };
const none: PhraseChoices = { packsOff: [], categoriesOff: [], mutedPatterns: [] };

describe('the packs in use', () => {
  it('gives every pack the lists of the first beneath its own', () => {
    expect(activePacks([base, own], none).map((pack) => pack.lists)).toEqual([
      { a: ['one'], b: ['two'] },
      { a: ['one'], b: ['three'] },
    ]);
  });

  it('leaves out packs, categories and patterns that are switched off', () => {
    const left = (choices: Partial<PhraseChoices>) =>
      activePacks([base, own], { ...none, ...choices }).map((pack) => [
        pack.id,
        ...pack.patterns.map(({ id }) => id),
      ]);
    expect(left({})).toEqual([
      ['test', 'T-01', 'T-02'],
      ['own', 'T-01'],
    ]);
    expect(left({ packsOff: ['own'] })).toEqual([['test', 'T-01', 'T-02']]);
    expect(left({ categoriesOff: ['test/T'] })).toEqual([['test'], ['own', 'T-01']]);
    expect(left({ mutedPatterns: ['test/T-02'] })).toEqual([
      ['test', 'T-01'],
      ['own', 'T-01'],
    ]);
  });

  it('keeps no test sentences', () => {
    expect(JSON.stringify(activePacks([base], none))).not.toContain('mustMatch');
  });
});
