import { PACK_PATHS } from '../pack-paths.ts';
import { textOf, type Bag } from './open-bag.ts';
import type { Manifest } from './read-manifest.ts';

/** What a bag says of itself in bag-info.txt, by label; the first value of each. */
export type BagInfo = ReadonlyMap<string, string>;

/** Reads bag-info.txt (RFC 8493, section 2.2.2); a line that begins with white space goes on with the one before. */
export function readBagInfo(text: string): BagInfo {
  const info = new Map<string, string>();
  for (const line of text.replace(/(?:\r\n|\r|\n)[ \t]+/g, ' ').split(/\r\n|\r|\n/)) {
    const [, label, value] = /^([^:]+?)\s*:\s*(.*)$/.exec(line) ?? [];
    if (label !== undefined && value !== undefined && !info.has(label)) info.set(label, value);
  }
  return info;
}

/** What is known of a bag before its rules are looked at; `hasOwnFiles`: no file is missing, added or changed. */
export type KnownOfBag = {
  manifest: Manifest | null;
  tagManifest: Manifest | null;
  info: BagInfo;
  hasOwnFiles: boolean;
};

/** The rules of BagIt (RFC 8493) that a pack breaks, a sentence each; those about single files are not here. */
export async function checkRules(
  bag: Bag,
  { manifest, tagManifest, info, hasOwnFiles }: KnownOfBag,
): Promise<string[]> {
  const faults: string[] = [];
  const declaration = await textOf(bag, PACK_PATHS.bagit);
  if (!/^BagIt-Version: [01]\.\d+\r?\nTag-File-Character-Encoding: UTF-8\r?\n?$/.test(declaration ?? ''))
    faults.push('bagit.txt does not say what it has to say.');
  if (bag.folder === '' || bag.outside.length > 0) faults.push('Not everything is in one folder.');
  if (!manifest) faults.push('The list of the files (manifest-sha256.txt) is missing.');
  if (!tagManifest) faults.push('The list of the lists (tagmanifest-sha256.txt) is missing.');
  const badLines = (manifest?.badLines ?? 0) + (tagManifest?.badLines ?? 0);
  if (badLines > 0) faults.push(`Lines of the lists of files that cannot be used: ${badLines}.`);
  if ([...(manifest?.sums.keys() ?? [])].some((path) => !path.startsWith('data/')))
    faults.push('The list of the files names a file that is not in data.');
  if (tagManifest && [...tagManifest.sums.keys()].some((path) => path.startsWith('data/')))
    faults.push('The list of the lists names a file in data.');
  if (tagManifest && !tagManifest.sums.has(PACK_PATHS.manifest))
    faults.push('The list of the lists leaves out manifest-sha256.txt.');
  if (bag.files.has('fetch.txt'))
    faults.push('Some files would have to be fetched from elsewhere (fetch.txt).');
  // Else the files themselves are named.
  if (hasOwnFiles && info.get('Payload-Oxum') !== oxumOf(bag))
    faults.push('bag-info.txt gives another number of bytes and files than there are.');
  if (!/^\d{4}-\d{2}-\d{2}$/.test(info.get('Bagging-Date') ?? ''))
    faults.push('bag-info.txt does not say on which day the pack was made.');
  return faults;
}

/** "bytes.files" of everything in data. */
function oxumOf(bag: Bag): string {
  const sizes = [...bag.files].filter(([path]) => path.startsWith('data/')).map(([, { size }]) => size);
  return `${sizes.reduce((sum, size) => sum + size, 0)}.${sizes.length}`;
}
