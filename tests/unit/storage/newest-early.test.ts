import { expect, test } from 'vitest';
import { LockerDb } from '../../../storage/db.ts';
import { LOCKER_VERSION } from '../../../storage/newest-early.ts';

test('the version in which the first rows are read is that of the locker', () => {
  expect(new LockerDb('not opened').verno * 10).toBe(LOCKER_VERSION);
});
