const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest;
});

/** The CRC-32 of bytes (ZIP, section 4.4.7 of PKWARE's APPNOTE); `before` is that of the bytes in front of them. */
export function crc32(bytes: Uint8Array, before = 0): number {
  let rest = ~before;
  for (const byte of bytes) rest = (rest >>> 8) ^ TABLE[(rest ^ byte) & 0xff]!;
  return ~rest >>> 0;
}

/** The CRC-32 of a Blob, which is read piece by piece. */
export async function crc32OfBlob(blob: Blob): Promise<number> {
  let sum = 0;
  for (let at = 0; at < blob.size; at += PIECE)
    sum = crc32(new Uint8Array(await blob.slice(at, at + PIECE).arrayBuffer()), sum);
  return sum;
}

const PIECE = 4 * 1024 * 1024;
