import { expect, it } from 'vitest';
import { edgeLines } from '../../../../documents/pdf/edge-lines.ts';
import { lineText, linesOf } from '../../../../documents/pdf/page-lines.ts';
import { findRunningLines } from '../../../../documents/pdf/running-lines.ts';
import { item, placed, type Run } from './items.ts';

const runningIn = (pages: Run[][]) => {
  const read = pages.map((items, i) => ({ page: i + 1, edges: edgeLines(linesOf(placed(items)), 800) }));
  return [...findRunningLines(read).leftOut].map(lineText);
};
const body = (n: number) => item(`Body of page ${'abcdefgh'[n]}`, 50, 400);

it('finds headers and footers that recur, numbers aside, and keeps one of each with words', () => {
  const pages = [1, 2, 3].map((n) => [
    item(`Cabinet, ${n} March`, 50, 780),
    body(n),
    item(`Budget book ${n}`, 50, 20),
  ]);
  expect(new Set(runningIn(pages))).toEqual(
    new Set(['Cabinet, 2 March', 'Cabinet, 3 March', 'Budget book 1', 'Budget book 2']),
  );
  expect(runningIn([1, 2, 3].map((n) => [body(n), item(`${n + 7}`, 50, 20)]))).toHaveLength(3);
});

it('leaves what recurs on two pages only, or in the middle of the page', () => {
  expect(runningIn([1, 2].map((n) => [item('Draft', 50, 780), body(n)]))).toEqual([]);
  expect(runningIn([1, 2, 3, 4].map(() => [item('High needs', 50, 400)]))).toEqual([]);
});

it('leaves what recurs on fewer than a quarter of the pages', () => {
  const pages = Array.from({ length: 16 }, (_, n) => [
    item(n < 3 ? 'Appendix A' : `Words ${'abcdefghijklmnop'[n]}`, 50, 780),
  ]);
  expect(runningIn(pages)).toEqual([]);
});

it('takes the stamp of a page or of an agenda item on a single page', () => {
  expect(runningIn([[body(1), item('Page 12 of 54', 50, 20)]])).toEqual(['Page 12 of 54']);
  expect(runningIn([[item('Agenda Item 9', 450, 780), body(1)]])).toEqual(['Agenda Item 9']);
});

it('takes the page’s own number at the edge, and no other number', () => {
  expect(
    runningIn([
      [body(1), item('1', 300, 20)],
      [body(2), item('85', 300, 20)],
    ]),
  ).toEqual(['1']);
});
