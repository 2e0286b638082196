import { expect, it } from 'vitest';
import { daysLeft } from '../../../components/days-left.ts';

const deleted = '2026-03-01T12:00:00.000Z';

it.each([
  ['2026-03-01T12:00:00.000Z', 30],
  ['2026-03-01T18:00:00.000Z', 30],
  ['2026-03-02T12:00:00.000Z', 29],
  ['2026-03-31T11:59:00.000Z', 1],
  ['2026-03-31T12:00:00.000Z', 0],
  ['2026-05-01T12:00:00.000Z', 0],
  // A clock that went back promises no more than the bin keeps.
  ['2026-02-01T12:00:00.000Z', 30],
])('at %s: %i days', (now, days) => expect(daysLeft(deleted, 30, new Date(now))).toBe(days));
