import { expect, it } from 'vitest';
import { changeReportSchema, type ChangeReport } from '../../../core/evidence/change-report.ts';
import { describeChange } from '../../../core/evidence/describe-change.ts';
import type { Refound } from '../../../core/evidence/find-again/refound.ts';
import { isOtherPaper } from '../../../core/evidence/is-other-paper.ts';

const place = { start: 0, end: 5, oldPages: [83], pages: [85] };
const same: Refound = { state: 'same', ...place, respaced: false };
const moved: Refound = { state: 'moved', ...place, respaced: false };
const reworded: Refound = {
  state: 'reworded',
  ...place,
  likeness: 0.9,
  difference: [{ kind: 'added', text: 'not' }],
};
const gone: Refound = { state: 'gone', oldPages: [1], likeness: 0.2 };

function report(found: Refound[], more: Partial<ChangeReport> = {}): ChangeReport {
  return {
    id: 'r1',
    address: 'https://council.example/paper.pdf',
    checkedAt: '2026-11-22T10:00:00.000Z',
    paper: 'a'.repeat(64),
    after: 'b'.repeat(64),
    outcome: 'changed',
    redirectedTo: null,
    quotes: found.map((each, at) => ({ id: `q${at}`, found: each })),
    unread: [],
    ...more,
  };
}

it('sums up what became of the quotes in one sentence', () => {
  const twelve = report([...Array.from({ length: 9 }, () => same), moved, reworded, gone]);
  expect(describeChange(twelve)).toBe(
    'The paper was changed. Of 12 quotes 9 stand as they were, 1 moved, 1 was reworded and 1 is gone.',
  );
  expect(describeChange(report([reworded]))).toBe('The paper was changed. The one quote was reworded.');
  expect(describeChange(report([same, same]))).toMatch('Of 2 quotes 2 stand as they were.');
});

it('says where an address leads now, and says nothing of quotes that were not sought', () => {
  const away = report([], { outcome: 'missing', after: null, redirectedTo: 'https://council.example/' });
  expect(describeChange(away)).toBe(
    'The paper is no longer at this address. The address now leads to https://council.example/.',
  );
});

it('says what could not be read where a quote that is gone may stand there', () => {
  expect(describeChange(report([gone, same], { unread: [3] }))).toMatch(
    'Page 3 of it could not be read: what is gone may still stand there.',
  );
  expect(describeChange(report([same], { unread: [3, 4] }))).not.toMatch('could not be read');
  expect(describeChange(report([], { unread: null }))).toMatch('Nothing of the new paper could be read');
});

it('refuses reports that contradict themselves', () => {
  expect(changeReportSchema.safeParse(report([same, moved, reworded, gone])).success).toBe(true);
  for (const wrong of [
    report([], { outcome: 'same-bytes' }),
    report([], { outcome: 'missing' }),
    report([], { after: null }),
    report([], { after: 'a'.repeat(64) }),
  ])
    expect(changeReportSchema.safeParse(wrong).success).toBe(false);
  const right = report([], { outcome: 'same-bytes', after: 'a'.repeat(64) });
  expect(changeReportSchema.safeParse(right).success).toBe(true);
});

it('tells another paper from another version of the paper', () => {
  const words = (from: number) => Array.from({ length: 200 }, (_, at) => `word${from + at}`).join(' ');
  expect(isOtherPaper(words(0), `${words(0)} ${words(5000)}`)).toBe(false);
  expect(isOtherPaper(words(0), words(0).replaceAll('9', '8'))).toBe(true);
  expect(isOtherPaper(words(0), words(40))).toBe(false);
  expect(isOtherPaper(words(0), words(120))).toBe(true);
  expect(isOtherPaper('', '')).toBe(false);
  expect(isOtherPaper(words(0), '')).toBe(true);
});
