import { zipSync } from 'fflate';

/** What goes into a ZIP: the path inside it, with `/` between folders, and the bytes. */
export type Packed = { path: string; bytes: Uint8Array };

/** A plain file that its owner may write and all may read, on Unix (the high half of the external attributes). */
const PLAIN_FILE = 0o100644 * 2 ** 16;
const UNIX = 3;

/**
 * The bytes of a ZIP. The same files give the same bytes on every machine: they are sorted by path, all have one time
 * and one mode, and fflate packs in JavaScript, where the zlib of Node may choose another way on another processor.
 */
export function makeZip(files: readonly Packed[]): Uint8Array {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const entries = sorted.map(({ path, bytes }) => [path, bytes] as const);
  // The dates of a checkout differ from machine to machine. fflate writes a time as the local one: so it is made as one.
  const mtime = new Date(2026, 0, 1);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime, os: UNIX, attrs: PLAIN_FILE });
}
