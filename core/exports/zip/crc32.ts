/** `TABLES[k][byte]` is what a byte with k zeros behind it does to the sum, so that four bytes are summed at a time. */
const TABLES = Array.from({ length: 4 }, () => new Uint32Array(256));
const [ONE, TWO, THREE, FOUR] = TABLES as [Uint32Array, Uint32Array, Uint32Array, Uint32Array];
for (let byte = 0; byte < 256; byte += 1) {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  ONE[byte] = rest;
}
for (let index = 1; index < TABLES.length; index += 1) {
  const [before, table] = [TABLES[index - 1]!, TABLES[index]!];
  for (let byte = 0; byte < 256; byte += 1) table[byte] = (before[byte]! >>> 8) ^ ONE[before[byte]! & 0xff]!;
}

/** The CRC-32 of bytes (ZIP, section 4.4.7 of PKWARE's APPNOTE); `before` is that of the bytes in front of them. */
export function crc32(bytes: Uint8Array, before = 0): number {
  let rest = ~before;
  const whole = bytes.length - (bytes.length % 4);
  let at = 0;
  for (; at < whole; at += 4) {
    rest ^= bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
    rest = FOUR[rest & 0xff]! ^ THREE[(rest >>> 8) & 0xff]! ^ TWO[(rest >>> 16) & 0xff]! ^ ONE[rest >>> 24]!;
  }
  for (; at < bytes.length; at += 1) rest = (rest >>> 8) ^ ONE[(rest ^ bytes[at]!) & 0xff]!;
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
