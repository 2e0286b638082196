import { describe, expect, it } from 'vitest';
import type { ChangeReport } from '../../../core/evidence/change-report.ts';
import { describeVerdicts, paperVerdict, quoteVerdicts } from '../../../core/evidence/second-check.ts';
import { sampleReport } from '../exports/sample-evidence.ts';

const [found] = sampleReport.quotes;
const ids = [found!.id, 'other'];
const without = (outcome: ChangeReport['outcome']): ChangeReport => ({
  ...sampleReport,
  outcome,
  quotes: [],
});

describe('quoteVerdicts', () => {
  it('says of each quote what became of it in a changed paper', () => {
    expect([...quoteVerdicts(ids, sampleReport).values()]).toEqual(['gone', 'not-compared']);
  });

  it('takes every quote of an identical paper for identical, and of one that did not come for unreachable', () => {
    expect([...quoteVerdicts(ids, without('same-bytes')).values()]).toEqual(['identical', 'identical']);
    for (const outcome of ['missing', 'unreachable', 'not-let-in', 'not-a-paper'] as const)
      expect([...quoteVerdicts(ids, without(outcome)).values()], outcome).toEqual([
        'unreachable',
        'unreachable',
      ]);
    expect([...quoteVerdicts(ids, null).values()]).toEqual(['unreachable', 'unreachable']);
  });

  it('takes another paper at the address for a changed one', () => {
    expect(paperVerdict({ outcome: 'other-paper' })).toBe('changed');
  });
});

describe('describeVerdicts', () => {
  it('counts what was found, and leaves out what was not', () => {
    expect(describeVerdicts(['identical', 'moved', 'moved', 'not-compared'])).toBe(
      '4 quotes: 1 in a paper that is identical, 2 moved, 1 not compared.',
    );
    expect(describeVerdicts(['gone'])).toBe('1 quote: 1 gone.');
  });
});
