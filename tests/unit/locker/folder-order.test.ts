import fc from 'fast-check';
import { expect, it } from 'vitest';
import { moveInFolder } from '../../../core/evidence/folder-order.ts';

it('moves a quote to before or after another', () => {
  const all = ['a', 'b', 'c', 'd'];
  expect(moveInFolder(all, 'd', 'before', 'b')).toEqual(['a', 'd', 'b', 'c']);
  expect(moveInFolder(all, 'a', 'after', 'c')).toEqual(['b', 'c', 'a', 'd']);
  expect(moveInFolder(all, 'a', 'before', 'a')).toEqual(all);
  expect(moveInFolder(all, 'a', 'before', 'z')).toEqual(all);
  expect(moveInFolder(all, 'z', 'before', 'a')).toEqual(all);
});

it('loses and doubles nothing, and keeps the order of the others', () => {
  const ids = fc.uniqueArray(fc.string(), { minLength: 2, maxLength: 20 });
  fc.assert(
    fc.property(ids, fc.nat(), fc.nat(), fc.constantFrom('before', 'after'), (all, from, to, side) => {
      const [moved, other] = [all[from % all.length]!, all[to % all.length]!];
      const result = moveInFolder(all, moved, side, other);
      expect(result.filter((id) => id !== moved)).toEqual(all.filter((id) => id !== moved));
      expect(result.toSorted()).toEqual(all.toSorted());
      if (moved !== other)
        expect(result.indexOf(moved) - result.indexOf(other)).toBe(side === 'after' ? 1 : -1);
    }),
  );
});
