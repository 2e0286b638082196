import { describe, expect, it } from 'vitest';
import type { Paper } from '../../../core/evidence/paper.ts';
import { emptyCoverage } from '../../../core/evidence/empty-coverage.ts';
import { createReadCounter, describeReadCount } from '../../../core/evidence/count-read.ts';
import { samplePaper } from '../exports/sample-evidence.ts';

const of = (council: string | null): Paper['citation'] => ({
  ...samplePaper.citation,
  council: { detected: council, from: null, typed: null },
});
const at = '2026-01-02T03:04:05.000Z';

describe('createReadCounter', () => {
  it('counts papers, councils, papers without hits and pages that were not searched', () => {
    const counter = createReadCounter();
    counter.add([
      { ...samplePaper, citation: of('Kent County Council'), read: { at, first: 0, worth: 0, maybe: 0 } },
      { ...samplePaper, citation: of('kent  county council'), read: { at, first: 0, worth: 1, maybe: 0 } },
    ]);
    counter.add([
      { ...samplePaper, citation: of(null), coverage: { ...emptyCoverage(9), searched: 6, blank: [2] } },
    ]);
    expect(counter.total()).toEqual({
      papers: 3,
      councils: 1,
      withoutHits: 1,
      notFinished: 1,
      pagesNotSearched: 4,
    });
  });
});

describe('describeReadCount', () => {
  it.each([
    [
      [214, 18, 31, 4, 12],
      'Read 214 papers of 18 councils; 31 without hits; 4 not counted as read; 12 pages were not searched.',
    ],
    [[1, 1, 0, 0, 1], 'Read 1 paper of 1 council; 0 without hits; 1 page was not searched.'],
    [[0, 0, 0, 0, 0], 'Read 0 papers; 0 without hits; no page was left out.'],
  ])('%j', ([papers, councils, withoutHits, notFinished, pagesNotSearched], sentence) =>
    expect(
      describeReadCount({
        papers: papers!,
        councils: councils!,
        withoutHits: withoutHits!,
        notFinished: notFinished!,
        pagesNotSearched: pagesNotSearched!,
      }),
    ).toBe(sentence),
  );
});
