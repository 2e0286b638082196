import { describe, expect, it } from 'vitest';
import { buildReading } from '../../../../documents/pdf/build-reading.ts';
import { blocksOf } from '../../../../documents/pdf/page-blocks.ts';
import { linesOf } from '../../../../documents/pdf/page-lines.ts';
import { makePageMap, packSegments } from '../../../../documents/pdf/page-map.ts';
import { textRanges } from '../../../../documents/pdf/text-ranges.ts';
import { item, placed, type Run } from './items.ts';

const read = (...pages: Run[][]) =>
  buildReading(pages.map((items, i) => ({ page: i + 1, blocks: blocksOf(linesOf(placed(items))) })));
const textOf = (...pages: Run[][]) => read(...pages).reading.text;

it('parts lines, cells and blocks each in its own way', () => {
  const { reading } = read([
    item('One paragraph that has', 50, 700),
    item('two lines.', 50, 688),
    item('cell', 50, 600),
    item('next', 200, 600),
  ]);
  expect(reading.text).toBe('One paragraph that has\ntwo lines.\n\ncell\tnext');
  expect(reading.blocks.map((block) => reading.text.slice(block.start, block.end))).toEqual([
    'One paragraph that has\ntwo lines.',
    'cell',
    'next',
  ]);
});

it('keeps the hyphen at a line end', () => {
  expect(textOf([item('out-of-county place-', 50, 700), item('ments', 50, 688)])).toBe(
    'out-of-county place-\nments',
  );
});

describe('a paragraph at a page end', () => {
  it('goes on in the same block when its sentence does', () => {
    const { reading } = read(
      [item('the service will manage', 50, 100)],
      [item('demand for plans.', 50, 700)],
    );
    expect(reading.text).toBe('the service will manage\ndemand for plans.');
    expect(reading.blocks).toHaveLength(1);
    expect(reading.pages).toEqual([
      { page: 1, start: 0, end: 23 },
      { page: 2, start: 24, end: 41 },
    ]);
  });

  it('goes on before a capital when a word asks for more', () => {
    expect(textOf([item('agreed by the', 50, 100)], [item('Secretary of State.', 50, 700)])).toBe(
      'agreed by the\nSecretary of State.',
    );
  });

  it('ends where its sentence ends', () => {
    expect(textOf([item('It was agreed.', 50, 100)], [item('demand grew.', 50, 700)])).toContain('\n\n');
  });

  it('is whole although a footnote stands between', () => {
    const first = [item('the service will manage', 50, 140), item('2 See appendix.', 50, 100, { size: 7 })];
    const { reading } = read(first, [item('demand for plans.', 50, 700)]);
    expect(reading.text).toBe('2 See appendix.\n\nthe service will manage\ndemand for plans.');
    expect(reading.pages.map((span) => span.page)).toEqual([1, 2]);
  });
});

describe('the way back to the page', () => {
  const items = [
    item('will manage', 50, 700),
    item(' ', 105, 700),
    item('demand', 110, 700),
    item('now', 50, 688),
  ];
  const { reading, segments } = read(items);
  const map = makePageMap(packSegments(segments));

  it('gives the items under a stretch of text', () => {
    const start = reading.text.indexOf('manage');
    expect(map.locate(start, start + 'manage demand\nn'.length)).toEqual([
      { page: 1, item: 0, from: 5, to: 11 },
      { page: 1, item: 1, from: 0, to: 1 },
      { page: 1, item: 2, from: 0, to: 6 },
      { page: 1, item: 3, from: 0, to: 1 },
    ]);
  });

  it('gives every character of the text the same character of an item', () => {
    for (let at = 0; at < reading.text.length; at++) {
      const [part] = map.locate(at, at + 1);
      if (!part) expect(reading.text[at]).toBe('\n');
      else {
        expect(items[part.item]!.str[part.from]).toBe(reading.text[at]);
        expect(map.offsetOf(1, part.item, part.from)).toBe(at);
      }
    }
  });

  it('knows no offset of what is not in the text', () => {
    expect(map.offsetOf(2, 0, 0)).toBeNull();
  });

  it('gives the stretches of the text of the page, neighbours joined', () => {
    expect(textRanges(map.locate(5, 18), Int32Array.of(0, 11, 12, 18, 21))).toEqual([{ start: 5, end: 18 }]);
  });
});
