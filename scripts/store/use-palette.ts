import type { Picture } from './read-png.ts';

/** A picture of at most 256 colours: `palette` is their bytes (red, green, blue), each row one number a pixel. */
export type PalettePicture = { width: number; palette: Uint8Array; rows: Uint8Array[] };

const COLOURS = 256;

/**
 * The same picture with its 256 most frequent colours, and the nearest of them in place of any other. A screenshot of
 * text loses nothing that an eye would see, and is a third in size.
 */
export function usePalette({ width, height, rgb }: Picture): PalettePicture {
  const pixels = new Uint32Array(width * height);
  const counts = new Map<number, number>();
  for (let at = 0; at < pixels.length; at++) {
    const colour = (rgb[at * 3]! << 16) | (rgb[at * 3 + 1]! << 8) | rgb[at * 3 + 2]!;
    pixels[at] = colour;
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const chosen = [...counts]
    .sort(([a, timesA], [b, timesB]) => timesB - timesA || a - b)
    .slice(0, COLOURS)
    .map(([colour]) => colour);
  const places = new Map([...counts.keys()].map((colour) => [colour, nearest(colour, chosen)]));
  const rows = Array.from({ length: height }, (_, y) =>
    Uint8Array.from(pixels.subarray(y * width, (y + 1) * width), (colour) => places.get(colour)!),
  );
  return { width, palette: Uint8Array.from(chosen.flatMap(partsOf)), rows };
}

function nearest(colour: number, among: readonly number[]): number {
  const distance = (other: number) => {
    const parts = partsOf(other);
    return partsOf(colour).reduce((sum, part, at) => sum + (part - parts[at]!) ** 2, 0);
  };
  let best = 0;
  let least = Infinity;
  for (const [at, other] of among.entries()) {
    const here = distance(other);
    if (here < least) [best, least] = [at, here];
    if (here === 0) break;
  }
  return best;
}

function partsOf(colour: number): [red: number, green: number, blue: number] {
  return [colour >> 16, (colour >> 8) & 0xff, colour & 0xff];
}
