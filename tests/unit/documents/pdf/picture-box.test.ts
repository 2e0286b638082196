import { expect, it } from 'vitest';
import { pictureBox } from '../../../../documents/pdf/picture-box.ts';

const A4 = { width: 595, height: 842 };
const line = (top: number, left = 70, right = 500) => ({ left, right, top, bottom: top + 12 });

it('shows the lines with space around them, in the full width of the page', () => {
  expect(pictureBox([line(400), line(414)], A4)).toEqual({
    left: 0,
    top: 364,
    width: 595,
    height: 98,
    scale: 2.6,
  });
});

it('stays on the page', () => {
  expect(pictureBox([line(5)], A4)).toMatchObject({ top: 0, height: 84 });
  expect(pictureBox([line(825)], A4)).toMatchObject({ top: 842 - 84, height: 84 });
  expect(pictureBox([line(40)], { width: 200, height: 60 })).toMatchObject({
    left: 0,
    top: 0,
    width: 200,
    height: 60,
  });
});

it('is never larger than 1,600 pixels either way', () => {
  for (const page of [A4, { width: 3370, height: 2384 }, { width: 200, height: 9000 }]) {
    const lines = Array.from({ length: 800 }, (_, i) => line(10 + 12 * i, 5, page.width - 5));
    const { width, height, scale } = pictureBox(lines, page)!;
    expect(Math.max(width, height) * scale).toBeLessThanOrEqual(1600.001);
    expect(scale).toBeGreaterThanOrEqual(1);
  }
});

it('shows of a large sheet what is around the words, as wide as a page', () => {
  const box = pictureBox([line(1000, 2000, 2300)], { width: 3370, height: 2384 })!;
  expect(box).toMatchObject({ left: 2150 - 306, width: 612 });
});

it('cuts what is too long so that the beginning is shown', () => {
  const page = { width: 600, height: 5000 };
  const down = Array.from({ length: 200 }, (_, i) => line(100 + 14 * i));
  expect(pictureBox(down, page)).toMatchObject({ top: 64, height: 1600 });
  // From the foot of the left column to the head of the right one.
  const columns = [line(4900, 20, 280), line(20, 320, 580)];
  const { top, height } = pictureBox(columns, page)!;
  expect(top).toBeLessThan(4900);
  expect(top + height).toBeGreaterThanOrEqual(4912);
});

it('is nothing where none of the words is on the page', () => {
  expect(pictureBox([], A4)).toBeNull();
  expect(pictureBox([line(900)], A4)).toBeNull();
  expect(pictureBox([{ left: 10, right: 10, top: 10, bottom: 10 }], A4)).toBeNull();
});
