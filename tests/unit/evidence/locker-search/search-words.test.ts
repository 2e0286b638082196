import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LockerIndex } from '../../../../core/evidence/locker-search/locker-index.ts';
import { isWholeLocker, WHOLE_LOCKER } from '../../../../core/evidence/locker-search/whole-locker.ts';
import { parseSearch } from '../../../../core/evidence/locker-search/search-words.ts';
import { countErrors } from '../../../../core/evidence/locker-search/spelling.ts';
import { paperOf, quoteOf } from './made-locker.ts';
import { plainErrors } from './plain-search.ts';

const index = new LockerIndex();
index.putPapers([paperOf('1', 'Café strategy', 'Northbrook Council'), paperOf('2', 'Minutes')]);
index.putQuotes([
  quoteOf('a', '1', 'We will manage the demand for places.'),
  quoteOf('b', '2', 'The council’s demand for out‑of‑county places is managed.', {
    note: 'Ask Zoë',
    tags: ['tribunal'],
  }),
  quoteOf('c', '2', 'Damand in this one is misspelt.'),
  quoteOf('d', '2', 'Demand again.'),
  quoteOf('e', '2', 'More demand.'),
]);
const found = (words: string) => {
  const answer = index.answer({ ...WHOLE_LOCKER, words, group: 'none', order: 'oldest' });
  return answer
    .idsAt(0, 10)
    .map((id) => id[0])
    .join('');
};

describe('a search', () => {
  it.each([
    ['DEMAND places', 'ba'],
    ['"demand for places"', 'a'],
    ['“demand for out-of-coun', 'b'],
    ['"for demand"', ''],
    ['cafe', 'a'],
    ['northbrook dem', 'a'],
    ['zoe', 'b'],
    ['tribun', 'b'],
    ['mange ', 'a'],
    ['plcaes', 'ba'],
    ['plc', ''],
  ])('for %s', (words, ids) => expect(found(words)).toBe(ids));

  it('has the words as typed first, and says how many', () => {
    expect(found('damand').at(0)).toBe('c');
    expect(index.answer({ ...WHOLE_LOCKER, words: 'damand' }).found).toMatchObject({ total: 5, exact: 1 });
  });

  it('offers a spelling that finds more, and keeps the rest of what was typed', () => {
    const insteadOf = (words: string) => index.answer({ ...WHOLE_LOCKER, words }).found.instead;
    expect(insteadOf('damand ')).toBe('demand ');
    expect(insteadOf('"for places" damand')).toBe('"for places" demand');
    expect(insteadOf('demand')).toBe(null);
    expect(insteadOf('xylophone')).toBe(null);
  });

  it('does not take one number for another', () => {
    const numbers = new LockerIndex();
    numbers.putQuotes([quoteOf('a', '1', 'In 2024 it was 1,568.')]);
    const total = (words: string) => numbers.answer({ ...WHOLE_LOCKER, words }).found.total;
    expect([total('1568'), total('1569'), total('2025')]).toEqual([1, 0, 0]);
  });
});

it('keeps the rows of an answer when the quotes are changed or go', () => {
  const changing = new LockerIndex();
  changing.putQuotes([quoteOf('a', '1', 'One.'), quoteOf('b', '1', 'Two.')]);
  const { idsAt } = changing.answer({ ...WHOLE_LOCKER });
  changing.putQuotes([quoteOf('a', '1', 'Three.')]);
  changing.removeQuotes(['b'.padEnd(32, '0')]);
  expect(idsAt(0, 2).map((id) => id[0])).toEqual(['a', 'b']);
});

it('answers the same after so many changes that it copies itself', () => {
  const changing = new LockerIndex();
  const few = ['a', 'b', 'c'].map((id) => quoteOf(id, '1', `Words of ${id}.`));
  for (let time = 0; time < 2000; time += 1) changing.putQuotes(few);
  const answer = changing.answer({ ...WHOLE_LOCKER, words: 'words "of b"' });
  expect(answer.found.total).toBe(1);
  expect(answer.idsAt(0, 9)).toEqual([few[1]!.id]);
});

it('sees a paper that was found changed at its address', () => {
  const changing = new LockerIndex();
  const [old, next] = [paperOf('1', 'Old'), paperOf('2', 'New')];
  const later = { ...old.addresses[0]!, lastSeen: '2026-05-01T00:00:00.000Z' };
  changing.putPapers([old, { ...next, addresses: [later] }]);
  changing.putQuotes([quoteOf('a', '1', 'One.'), quoteOf('b', '2', 'Two.')]);
  const answer = changing.answer({ ...WHOLE_LOCKER, changedSource: true });
  expect(answer.idsAt(0, 9).map((id) => id[0])).toEqual(['a']);
});

it('sees a paper whose source was found changed or gone when it was looked at', () => {
  const checked = new LockerIndex();
  checked.putPapers([paperOf('1', 'Old'), paperOf('2', 'Other')]);
  checked.putQuotes([quoteOf('a', '1', 'One.'), quoteOf('b', '2', 'Two.')]);
  const changed = () => checked.answer({ ...WHOLE_LOCKER, changedSource: true }).idsAt(0, 9);
  expect(changed()).toEqual([]);
  checked.setFoundChanged([paperOf('2', '').sha256]);
  expect(changed().map((id) => id[0])).toEqual(['b']);
});

it('reads words, phrases and what is still being typed', () => {
  expect(
    parseSearch('a “b c” d').map(({ words, isPhrase, isOpen }) => [words.join(' '), isPhrase, isOpen]),
  ).toEqual([
    ['a', false, false],
    ['b c', true, false],
    ['d', false, true],
  ]);
  expect(parseSearch('" !')).toEqual([]);
});

it('counts errors as the definition does', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(word, word, fc.integer({ min: 1, max: 2 }), (a, b, most) => {
      expect(countErrors(a, b, most)).toBe(Math.min(plainErrors(a, b), most + 1));
    }),
  );
});

it('knows the question for the whole locker, however it is grouped', () => {
  expect(isWholeLocker({ ...WHOLE_LOCKER, words: ' ', group: 'tag' })).toBe(true);
  expect(isWholeLocker({ ...WHOLE_LOCKER, order: 'oldest' })).toBe(false);
});
