import { inflateSync } from 'node:zlib';

/** A picture without see-through parts: three bytes a pixel (red, green, blue), row by row. */
export type Picture = { width: number; height: number; rgb: Uint8Array };

/**
 * Reads a PNG as browsers write screenshots: 8 bits a sample, RGB or RGBA, not interlaced
 * (https://www.w3.org/TR/png-3/). Throws at any other.
 */
export function readPng(file: Buffer): Picture {
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)];
  const [bits, kind, interlaced] = [file[24], file[25], file[28]];
  if (bits !== 8 || (kind !== 2 && kind !== 6) || interlaced !== 0)
    throw new Error(`A PNG of another kind: ${bits} bits, colour type ${kind}`);
  const samples = kind === 2 ? 3 : 4;
  const lines = inflateSync(Buffer.concat(chunks(file, 'IDAT')));
  const stride = width * samples;
  const rgb = new Uint8Array(width * height * 3);
  let above = new Uint8Array(stride);
  for (let y = 0; y < height; y++) {
    const start = y * (stride + 1);
    const row = unfilter(lines[start]!, lines.subarray(start + 1, start + 1 + stride), above, samples);
    for (let x = 0; x < width; x++) rgb.set(row.subarray(x * samples, x * samples + 3), (y * width + x) * 3);
    above = row;
  }
  return { width, height, rgb };
}

function chunks(file: Buffer, wanted: string): Buffer[] {
  const found: Buffer[] = [];
  for (let at = 8; at < file.length;) {
    const length = file.readUInt32BE(at);
    if (file.toString('latin1', at + 4, at + 8) === wanted)
      found.push(file.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return found;
}

/** The bytes of a row, of which the file has only the difference to those left of it, above it, or both. */
function unfilter(
  filter: number,
  line: Uint8Array,
  above: Uint8Array,
  samples: number,
): Uint8Array<ArrayBuffer> {
  const row = new Uint8Array(line);
  for (let at = 0; at < row.length; at++) {
    const left = at < samples ? 0 : row[at - samples]!;
    const up = above[at]!;
    const corner = at < samples ? 0 : above[at - samples]!;
    row[at] = line[at]! + [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter]!;
  }
  return row;
}

/** The neighbour that is nearest to left + up - corner. */
function paeth(left: number, up: number, corner: number): number {
  const [toLeft, toUp, toCorner] = [up - corner, left - corner, left + up - 2 * corner].map(Math.abs) as [
    number,
    number,
    number,
  ];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}
