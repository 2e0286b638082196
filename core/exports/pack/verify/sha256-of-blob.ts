import { startSha256 } from '../../../evidence/sha256-in-steps.ts';
import { sha256OfBytes } from '../../../evidence/sha256.ts';

/** Files up to this are hashed by the browser, which wants all of a file in memory; larger ones here, piece by piece. */
const AT_ONCE = 64 * 1024 * 1024;
/** A multiple of 64 bytes. */
const PIECE = 4 * 1024 * 1024;

/** SHA-256 of a Blob, as 64 lower-case hex digits; never holds more than 64 MB of it. */
export async function sha256OfBlob(blob: Blob): Promise<string> {
  if (blob.size <= AT_ONCE) return sha256OfBytes(new Uint8Array(await blob.arrayBuffer()));
  const sum = startSha256();
  let at = 0;
  for (; at + PIECE < blob.size; at += PIECE)
    sum.add(new Uint8Array(await blob.slice(at, at + PIECE).arrayBuffer()));
  return sum.end(new Uint8Array(await blob.slice(at).arrayBuffer()));
}
