import { createHash } from 'node:crypto';
import { readZip } from '../../../../core/exports/zip/read-zip.ts';
import { writeZip } from '../../../../core/exports/zip/write-zip.ts';

/** The files of a pack by their path in its folder. */
export type PackFiles = Map<string, Buffer>;

export const FOLDER = 'minuted-evidence-pack-2026-02-03/';

export async function filesOf(pack: Blob): Promise<PackFiles> {
  const files: PackFiles = new Map();
  for (const [path, entry] of await readZip(pack, 1e9))
    files.set(path.slice(FOLDER.length), Buffer.from(await (await entry.read()).arrayBuffer()));
  return files;
}

/** The pack with other files in it, as a good ZIP: nothing but the sums can tell. */
export async function changePack(pack: Blob, change: (files: PackFiles) => void): Promise<Blob> {
  const files = await filesOf(pack);
  change(files);
  return zipOf([...files].map(([path, content]) => [`${FOLDER}${path}`, content]));
}

export function zipOf(files: [path: string, content: Buffer | string][]): Promise<Blob> {
  return writeZip(
    files.map(([path, content]) => ({ path, content: new Blob([new Uint8Array(Buffer.from(content))]) })),
    new Date('2026-02-03T04:05:06Z'),
  );
}

/** Replaces a text in a file by one of the same length. */
export function swap(files: PackFiles, path: string, from: string, to: string): void {
  const text = files.get(path)!.toString();
  if (!text.includes(from) || from.length !== to.length) throw new Error(`Cannot change ${path}`);
  files.set(path, Buffer.from(text.replace(from, to)));
}

/** Works out all sums anew, as someone would who wants to deceive. */
export function sumAnew(files: PackFiles): void {
  const lines = (paths: string[]): Buffer =>
    Buffer.from(
      paths
        .map((path) => `${createHash('sha256').update(files.get(path)!).digest('hex')}  ${path}\n`)
        .join(''),
    );
  const isPayload = (path: string) => path.startsWith('data/');
  files.set('manifest-sha256.txt', lines([...files.keys()].filter(isPayload)));
  const unlisted = ['tagmanifest-sha256.txt', 'tagmanifest-sha256.txt.sig'];
  const tags = [...files.keys()].filter((path) => !isPayload(path) && !unlisted.includes(path));
  files.set('tagmanifest-sha256.txt', lines(tags));
}
