import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { encodePng } from '../../../scripts/samples/encode-png.ts';
import { readPng, type Picture } from '../../../scripts/store/read-png.ts';
import { usePalette } from '../../../scripts/store/use-palette.ts';

/** Four pixels by three, with neighbours that differ in every part. */
const RGB = [
  [1, 2, 3, 250, 9, 77, 0, 0, 0, 255, 255, 255],
  [90, 91, 92, 1, 2, 3, 200, 100, 50, 4, 5, 6],
  [7, 80, 9, 10, 11, 120, 13, 140, 15, 16, 17, 180],
];

/** A PNG with one row of each of three filters (left, above, and the nearest of three), as browsers mix them. */
function filtered(): Buffer {
  const plain = encodePng(
    4,
    RGB.map((row) =>
      Uint8Array.from({ length: 16 }, (_, at) => (at % 4 === 3 ? 255 : row[(at >> 2) * 3 + (at % 4)]!)),
    ),
    'rgba',
  );
  const row = (y: number, filter: number, before: (at: number) => number) => [
    filter,
    ...RGB[y]!.map((sample, at) => (sample - before(at)) & 0xff),
  ];
  const left = (y: number) => (at: number) => (at < 3 ? 0 : RGB[y]![at - 3]!);
  const paeth = (at: number) => {
    const [a, b, c] = [left(2)(at), RGB[1]![at]!, left(1)(at)];
    const p = a + b - c;
    return [a, b, c].sort((x, y) => Math.abs(p - x) - Math.abs(p - y))[0]!;
  };
  const lines = [row(0, 1, left(0)), row(1, 2, (at) => RGB[0]![at]!), row(2, 4, paeth)];
  const data = deflateSync(Uint8Array.from(lines.flat()));
  const header = Buffer.from(plain.subarray(0, 33));
  header[25] = 2; // red, green, blue
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  // What reads it does not look at the check sum.
  return Buffer.concat([header, length, Buffer.from('IDAT'), data, Buffer.alloc(4)]);
}

function colours({ palette, rows }: ReturnType<typeof usePalette>): number[] {
  return rows.flatMap((row) => [...row].flatMap((at) => [...palette.subarray(at * 3, at * 3 + 3)]));
}

describe('readPng', () => {
  it('reads rows whatever their filter', () => {
    expect([...readPng(filtered()).rgb]).toEqual(RGB.flat());
  });

  it('refuses a picture of another kind', () => {
    const bits = encodePng(8, [Uint8Array.of(0xaa)], 'bits');
    expect(() => readPng(bits)).toThrow('another kind');
  });
});

describe('usePalette', () => {
  it('changes nothing in a picture of few colours', () => {
    const picture: Picture = { width: 4, height: 3, rgb: Uint8Array.from(RGB.flat()) };
    expect(colours(usePalette(picture))).toEqual(RGB.flat());
  });

  it('gives a rare colour its nearest frequent one', () => {
    // Every grey twice, then two colours that stand there once.
    const often = Array.from({ length: 256 }, (_, at) => [at, at, at, at, at, at]).flat();
    const picture: Picture = {
      width: 514,
      height: 1,
      rgb: Uint8Array.from([...often, 9, 9, 11, 254, 255, 250]),
    };
    expect(colours(usePalette(picture)).slice(-6)).toEqual([10, 10, 10, 253, 253, 253]);
  });
});
