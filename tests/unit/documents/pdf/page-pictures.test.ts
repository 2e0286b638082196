import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, it } from 'vitest';
import { largestImageShare, showsPicture } from '../../../../documents/pdf/page-pictures.ts';

const drawn = (...steps: [number, unknown?][]) => ({
  fnArray: steps.map(([operation]) => operation),
  argsArray: steps.map(([, args]) => args),
});

it('sees an image, and words turned into outlines, but not a frame', () => {
  expect(showsPicture(drawn([OPS.paintImageXObject]))).toBe(true);
  expect(showsPicture(drawn(...Array.from({ length: 100 }, (): [number] => [OPS.constructPath])))).toBe(true);
  expect(showsPicture(drawn([OPS.constructPath], [OPS.stroke]))).toBe(false);
});

it('measures how much of the page an image covers', () => {
  const logo = drawn(
    [OPS.save],
    [OPS.transform, [60, 0, 0, 80, 0, 0]],
    [OPS.paintImageXObject],
    [OPS.restore],
  );
  expect(largestImageShare(logo, 600 * 800)).toBeCloseTo(0.01);
  const scan = drawn(
    [OPS.save],
    [OPS.transform, [0.24, 0, 0, 0.24, 0, 0]],
    [OPS.transform, [2500, 0, 0, 3333, 0, 0]],
    [OPS.paintImageXObject],
  );
  expect(largestImageShare(scan, 600 * 800)).toBeCloseTo(1, 2);
});
