import { describe, expect, it } from 'vitest';
import type { LiveBlock } from '../../../documents/page/live-block.ts';
import { planSearches } from '../../../documents/page/plan-searches.ts';

/** Blocks of these lengths, one behind the other, and how far each stands from the screen. */
function blocksOf(...parts: [length: number, distance: number][]): LiveBlock[] {
  let start = 0;
  return parts.map(([length, distance], index) => {
    const block = { index, start, text: 'x'.repeat(length), distance } as LiveBlock;
    start += length + 2;
    return block;
  });
}

const spans = (blocks: readonly LiveBlock[]) => planSearches(blocks).map(({ from, to }) => [from, to]);

describe('searches of a page', () => {
  it('begin with what is on the screen and go on with what is near', () => {
    const long = 90_000;
    const blocks = blocksOf([long, 900], [long, 300], [100, 0], [100, 0], [long, 10], [long, 500]);
    expect(spans(blocks)).toEqual([
      [2, 4],
      [4, 5],
      [1, 2],
      [5, 6],
      [0, 1],
    ]);
  });

  it('hold each block once, and what stands close together in one piece', () => {
    const blocks = blocksOf(...Array.from({ length: 500 }, (): [number, number] => [999, 5]));
    const searches = planSearches(blocks);
    expect(searches.flatMap((search) => search.blocks)).toEqual(blocks);
    expect(searches.length).toBe(6);
    for (const { from, to } of searches) expect(to - from).toBeLessThanOrEqual(100);
  });

  it('take a few blocks in between along, and leave out many', () => {
    const blocks = blocksOf(...Array.from({ length: 50 }, (): [number, number] => [500, 5]));
    expect(spans([blocks[0]!, blocks[2]!, blocks[40]!])).toEqual([
      [0, 3],
      [40, 41],
    ]);
  });
});
