import { ExpectedError } from '../../result.ts';
import type { ExportHeader } from '../evidence-json.ts';
import { writeZip, type ZipFile } from '../zip/write-zip.ts';
import { MOST_BYTES } from '../zip/zip-records.ts';
import { PACK_PATHS } from './pack-paths.ts';
import { writeDer, writePem, type PackSignature } from './signature-files.ts';
import { sha256OfBlob } from './verify/sha256-of-blob.ts';

/** What goes into a bag: `payload` has paths that begin with `data/`, `tags` is the rest. */
export type BagContent = { payload: readonly ZipFile[]; tags: readonly ZipFile[] };

export type BagTask = {
  signal: AbortSignal;
  onProgress(done: number, total: number): void;
  /** The public key that will sign and what signs; null for a bag without a signature. */
  signer: PackSigner | null;
};

/** A key of the reader's: `publicKey` is known before it signs, because the tag manifest holds it. */
export type PackSigner = {
  publicKey: PackSignature['publicKey'];
  sign(bytes: Uint8Array<ArrayBuffer>): Promise<PackSignature['signature']>;
};

/**
 * A bag (BagIt 1.0, RFC 8493) in one folder of a ZIP. `sha256sum -c` works on both of its manifests. Throws `pack-too-big`
 * above 4 GB, and what the signal says.
 */
export async function writeBag(
  { exportedAt, generator }: ExportHeader,
  { payload, tags }: BagContent,
  { signal, onProgress, signer }: BagTask,
): Promise<Blob> {
  const bytes = payload.reduce((sum, { content }) => sum + content.size, 0);
  if (bytes > MOST_BYTES) throw new ExpectedError('pack-too-big');
  const day = exportedAt.slice(0, 10);
  const info = [
    `Bag-Software-Agent: ${generator.name} ${generator.version}`,
    `Bagging-Date: ${day}`,
    `Payload-Oxum: ${bytes}.${payload.length}`,
    `Minuted-Packed-At: ${exportedAt}`,
  ];
  const listed: ZipFile[] = [
    { path: PACK_PATHS.bagit, content: new Blob([DECLARATION]) },
    { path: PACK_PATHS.info, content: new Blob([`${info.join('\n')}\n`]) },
    { path: PACK_PATHS.manifest, content: await manifestOf(payload, signal, onProgress), deflate: true },
    ...tags,
    ...(signer ? [{ path: PACK_PATHS.key, content: new Blob([writePem(signer.publicKey)]) }] : []),
  ];
  const tagManifest = await manifestOf(listed, signal);
  const files = [...listed, { path: PACK_PATHS.tagManifest, content: tagManifest }, ...payload];
  if (signer) {
    const signature = await signer.sign(new Uint8Array(await tagManifest.arrayBuffer()));
    files.push({ path: PACK_PATHS.signature, content: new Blob([writeDer(signature)]) });
  }
  signal.throwIfAborted();
  const folder = `minuted-evidence-pack-${day}`;
  return writeZip(
    files.map((file) => ({ ...file, path: `${folder}/${file.path}` })),
    new Date(exportedAt),
  );
}

const DECLARATION = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';

async function manifestOf(
  files: readonly ZipFile[],
  signal: AbortSignal,
  onProgress: BagTask['onProgress'] = () => {},
): Promise<Blob> {
  const lines: string[] = [];
  for (const { path, content } of files) {
    signal.throwIfAborted();
    lines.push(`${await sha256OfBlob(content)}  ${path}\n`);
    onProgress(lines.length, files.length);
  }
  return new Blob(lines);
}
