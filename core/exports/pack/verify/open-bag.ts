import { readZip, type ZipEntry } from '../../zip/read-zip.ts';
import { PACK_PATHS } from '../pack-paths.ts';

/** `writeZip` stops at 4 GB packed; texts and records are packed to about a fifth. */
const MOST_BYTES = 6e9;
/** No pack of ours unpacks to more than this for each of its bytes, and some megabytes for a small one. */
const MOST_RATIO = 50;
const ALWAYS_ALLOWED = 100e6;
/** A longer JSON does not fit into one string in every browser. */
const MOST_TEXT = 400e6;

/** Why a file cannot be checked at all. */
export type NoBag = 'not-a-zip' | 'unreadable-zip' | 'not-a-pack';

/** The files of a bag, by their path below its folder, and those that lie outside of it by their whole path. */
export type Bag = { folder: string; files: Map<string, ZipEntry>; outside: string[] };

/** Opens the ZIP of a bag without unpacking anything. */
export async function openBag(file: Blob): Promise<Bag | NoBag> {
  const head = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  if (head[0] !== 0x50 || head[1] !== 0x4b) return 'not-a-zip';
  let entries: Map<string, ZipEntry>;
  try {
    entries = await readZip(file, Math.min(MOST_BYTES, ALWAYS_ALLOWED + MOST_RATIO * file.size));
  } catch {
    return 'unreadable-zip';
  }
  const declaration = [...entries.keys()].find((path) => /^(?:[^/]+\/)?bagit\.txt$/.test(path));
  if (declaration === undefined) return 'not-a-pack';
  const folder = declaration.slice(0, -PACK_PATHS.bagit.length);
  const bag: Bag = { folder, files: new Map(), outside: [] };
  for (const [path, entry] of entries) {
    if (path.startsWith(folder)) bag.files.set(path.slice(folder.length), entry);
    else bag.outside.push(path);
  }
  return bag;
}

/** The text (UTF-8) of a file of a bag; null where it is not there, damaged or longer than a string may be. */
export async function textOf(bag: Bag, path: string): Promise<string | null> {
  const entry = bag.files.get(path);
  if (!entry || entry.size > MOST_TEXT) return null;
  try {
    const bytes = await (await entry.read()).arrayBuffer();
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The parsed JSON of a file of a bag; undefined where it is not there, damaged or no JSON. */
export async function jsonOf(bag: Bag, path: string): Promise<unknown> {
  try {
    return JSON.parse((await textOf(bag, path)) ?? '') as unknown;
  } catch {
    return undefined;
  }
}
