import type { Paper } from '../../evidence/paper.ts';
import type { ExportHeader } from '../evidence-json.ts';
import type { ExportTask } from '../export-task.ts';
import type { ZipFile } from '../zip/write-zip.ts';
import { PACK_FORMAT, PACK_VERSION, type PackIndex } from './pack-index.ts';
import { PACK_PATHS, textPath } from './pack-paths.ts';

/** The papers with quotes and their quotes (ids) in a pack. */
export type Packed = { papers: readonly Pick<Paper, 'sha256' | 'kind'>[]; quotes: readonly string[] };

/**
 * The files that belong to the quotes of a pack (log, texts, copies where they are wanted, pictures) and the index of
 * them. All are Blobs, most of which only name bytes on the disk. Throws what the signal says, `storage-blocked`.
 */
export async function collectFiles(
  header: ExportHeader,
  { papers, quotes }: Packed,
  { files: locker, signal, options }: ExportTask,
): Promise<{ files: ZipFile[]; index: PackIndex }> {
  const index: PackIndex = {
    format: PACK_FORMAT,
    version: PACK_VERSION,
    ...header,
    texts: [],
    sources: [],
    pictures: [],
  };
  const lines = (await locker.log()).map((entry) => JSON.stringify(entry));
  const files: ZipFile[] = [
    { path: PACK_PATHS.log, content: new Blob([`[\n${lines.join(',\n')}\n]\n`]), deflate: true },
  ];
  for (const { sha256: paper, kind } of papers) {
    signal.throwIfAborted();
    const text = await locker.text(paper);
    if (text) {
      files.push({ path: textPath(paper), content: new Blob([JSON.stringify(text)]), deflate: true });
      index.texts.push(paper);
    }
    const source = options?.sources === false ? null : await locker.source(paper);
    if (source) {
      const isPdf = kind === 'pdf';
      const path = `data/sources/${source.sha256}.${isPdf ? 'pdf' : 'html'}`;
      // Two pages whose texts differ may have the same copy.
      if (!files.some((file) => file.path === path))
        files.push({ path, content: source.copy, deflate: !isPdf });
      const type = isPdf ? 'application/pdf' : 'text/html';
      index.sources.push({ paper, sha256: source.sha256, path, type });
    }
  }
  for (const quote of quotes) {
    signal.throwIfAborted();
    for (const [at, { page, width, height, image }] of (await locker.pictures(quote)).entries()) {
      const type = image.type === 'image/png' ? 'image/png' : 'image/webp';
      const path = `data/pictures/${quote}-${at + 1}.${type.slice(6)}`;
      files.push({ path, content: image });
      index.pictures.push({ quote, page, width, height, path, type });
    }
  }
  files.push({
    path: PACK_PATHS.index,
    content: new Blob([`${JSON.stringify(index, null, 1)}\n`]),
    deflate: true,
  });
  return { files, index };
}
