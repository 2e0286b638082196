import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/**
 * How a row of samples is packed: black and white (1 bit a pixel), red, green, blue, alpha (4 bytes a pixel), or the
 * number of a colour of a palette (1 byte a pixel).
 */
export type PixelKind = 'bits' | 'rgba' | 'palette';

/**
 * The bytes of a PNG file. `rows` holds one array for every row of pixels, already packed as `kind` says
 * (a set bit is white, the leftmost pixel is the highest bit). `palette` has three bytes for each colour.
 */
export function encodePng(width: number, rows: Uint8Array[], kind: PixelKind, palette?: Uint8Array): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(rows.length, 4);
  header[8] = kind === 'bits' ? 1 : 8;
  header[9] = { bits: 0, rgba: 6, palette: 3 }[kind];
  // Every row starts with the number of its filter: 0, none.
  const pixels = Buffer.concat(rows.flatMap((row) => [Buffer.of(0), row]));
  return Buffer.concat([
    Buffer.from(SIGNATURE),
    pngChunk('IHDR', header),
    ...(palette ? [pngChunk('PLTE', Buffer.from(palette))] : []),
    pngChunk('IDAT', deflateSync(pixels, { level: 9 })),
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
}

function pngChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'ascii'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
