import { expect, it } from 'vitest';
import { blocksOf } from '../../../../documents/pdf/page-blocks.ts';
import { lineText, linesOf } from '../../../../documents/pdf/page-lines.ts';
import { item, placed, type Run } from './items.ts';

const FULL = 'x'.repeat(80);
const blocksIn = (items: Run[]) =>
  blocksOf(linesOf(placed(items))).map((block) => [block.kind, ...block.lines.map(lineText)]);

it('joins lines at the usual step and divides at a larger one', () => {
  const items = [item(FULL, 50, 700), item('end.', 50, 688), item('Next', 50, 664), item('more', 50, 652)];
  expect(blocksIn(items)).toEqual([
    ['paragraph', FULL, 'end.'],
    ['paragraph', 'Next', 'more'],
  ]);
});

it('sees a heading by its size', () => {
  const items = [item('Early help', 50, 700, { size: 14 }), item(FULL, 50, 682), item(FULL, 50, 670)];
  expect(blocksIn(items)).toEqual([
    ['heading', 'Early help'],
    ['paragraph', FULL, FULL],
  ]);
});

it('sees a heading by its font where no space sets it off', () => {
  const items = [item('Early help', 50, 700, { font: 'bold' }), item(FULL, 50, 688), item(FULL, 50, 676)];
  expect(blocksIn(items)).toEqual([
    ['heading', 'Early help'],
    ['paragraph', FULL, FULL],
  ]);
});

it('keeps a whole line in italics inside its paragraph', () => {
  const items = [item(FULL, 50, 700), item(FULL, 50, 688, { font: 'italic' }), item('on.', 50, 676)];
  expect(blocksIn(items)).toEqual([['paragraph', FULL, FULL, 'on.']]);
});

it('begins an item at a bullet and keeps its hanging lines', () => {
  const items = [item('• reduce', 50, 700), item('plans;', 60, 688), item('• delay', 50, 676)];
  expect(blocksIn(items)).toEqual([
    ['item', '• reduce', 'plans;'],
    ['item', '• delay'],
  ]);
});

it('does not take a number at the start of a line for the number of an item', () => {
  expect(blocksIn([item(FULL, 50, 700), item('24 of them refused', 50, 688)])).toEqual([
    ['paragraph', FULL, '24 of them refused'],
  ]);
});

it('makes every cell of a row a block', () => {
  const items = [
    item('manage', 50, 700),
    item('demand', 200, 700),
    item('next', 50, 688),
    item('row', 200, 688),
  ];
  expect(blocksIn(items)).toEqual([
    ['cell', 'manage'],
    ['cell', 'demand'],
    ['cell', 'next'],
    ['cell', 'row'],
  ]);
});

it('keeps the lines of one cell together where cells are written one after the other', () => {
  const items = [
    item('High', 50, 700),
    item('Needs', 50, 688),
    item('The block', 200, 700),
    item('grew', 200, 688),
  ];
  expect(blocksIn(items)).toEqual([
    ['cell', 'High', 'Needs'],
    ['cell', 'The block', 'grew'],
  ]);
});

it('reads one column after the other', () => {
  const left = [700, 688, 676].map((y) => item('left column words', 50, y));
  const right = [700, 688, 676].map((y) => item('right column words', 320, y));
  expect(blocksIn([...left, ...right]).map((block) => block.slice(1))).toEqual([
    ['left column words', 'left column words', 'left column words'],
    ['right column words', 'right column words', 'right column words'],
  ]);
});
