import { expect, it } from 'vitest';
import { isSameFinding } from '../../../core/evidence/is-same-finding.ts';
import { sampleReport } from '../exports/sample-evidence.ts';

it('compares what reports say, and neither when they were made nor in which order they say it', () => {
  const { quotes } = sampleReport;
  const same = {
    id: 'q2',
    found: { state: 'same' as const, start: 0, end: 1, oldPages: [], pages: [], respaced: false },
  };
  const one = { ...sampleReport, quotes: [...quotes, same] };
  const other = {
    ...sampleReport,
    id: 'r2',
    checkedAt: '2026-03-01T03:04:05.000Z',
    quotes: [same, ...quotes],
  };
  expect(isSameFinding(one, other)).toBe(true);
  expect(isSameFinding(one, { ...other, after: 'd'.repeat(64) })).toBe(false);
  expect(isSameFinding(one, { ...other, outcome: 'other-paper' })).toBe(false);
  expect(isSameFinding(one, { ...other, quotes })).toBe(false);
  expect(isSameFinding(one, { ...other, unread: [1] })).toBe(false);
});
