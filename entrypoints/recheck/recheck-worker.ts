import { comparePages, type ComparedPage } from '../../core/evidence/compare-pages.ts';
import { findAgain } from '../../core/evidence/find-again/find-again.ts';
import { isOtherPaper } from '../../core/evidence/is-other-paper.ts';
import { toErrorCode } from '../../core/result.ts';
import type { FromRecheck, ToRecheck } from './recheck-messages.ts';

// A worker of the reader and of the locker: finds quotes again in another version of their paper, and compares two
// versions, so that the page stays free meanwhile. It is ended from outside.

/** Pages are handed over so many at a time: the first few soon, and not each of 400 for itself. */
const TOGETHER = 20;

const tell = (message: FromRecheck) => postMessage(message);

function find({ reading, quotes, before }: Extract<ToRecheck, { kind: 'find' }>): void {
  const found = findAgain(reading, quotes, before ?? undefined);
  tell({ kind: 'found', found, isOther: before !== null && isOtherPaper(before.text, reading.text) });
}

function compare({ before, after }: Extract<ToRecheck, { kind: 'compare' }>): void {
  let pages: ComparedPage[] = [];
  for (const page of comparePages(before, after)) {
    pages.push(page);
    if (pages.length < TOGETHER) continue;
    tell({ kind: 'pages', pages, isLast: false });
    pages = [];
  }
  tell({ kind: 'pages', pages, isLast: true });
}

addEventListener('message', ({ data }: MessageEvent<ToRecheck>) => {
  try {
    if (data.kind === 'find') find(data);
    else compare(data);
  } catch (error) {
    console.error(error);
    tell({ kind: 'failed', code: toErrorCode(error) });
  }
});
