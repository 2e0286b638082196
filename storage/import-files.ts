import { sha256OfText } from '../core/evidence/sha256.ts';
import type { Incoming } from '../core/exports/imports/incoming.ts';
import { countPacked, type PackedCount, type PackedFile } from '../core/exports/pack/packed-files.ts';
import { toErrorCode, type ErrorCode } from '../core/result.ts';
import { db } from './db.ts';
import type { ImportTrace } from './import-write.ts';
import { keepText } from './paper-texts.ts';
import { keepPictures } from './pictures.ts';
import { keepSource } from './sources.ts';
import { withStorageErrors } from './storage-error.ts';

/** What came in of the files of a pack, and how many did not. */
export type FilesTaken = PackedCount & {
  /** Files that are not what they say, or are damaged. */
  refused: number;
  /** Files that there was no room or no time for. */
  left: number;
  /** Why the rest was left; null where all was tried. */
  why: ErrorCode | 'stopped' | null;
};

type Options = { signal: AbortSignal | undefined; onProgress: (done: number, total: number) => void };

/** Failures that the next file would meet as well. */
const LASTING: readonly ErrorCode[] = ['storage-full', 'storage-blocked', 'interrupted', 'newer-locker'];

/** The files of a pack whose quote or paper is in it and that the locker has not got. Throws `storage-blocked`. */
export async function missingFiles({ files, quotes, papers }: Incoming): Promise<PackedFile[]> {
  if (!files || files.list.length === 0) return [];
  const missing = (what: PackedFile['what'], known: readonly string[], of: readonly string[]) => {
    const [here, wanted] = [new Set(known), new Set(of)];
    return files.list.filter((file) => file.what === what && wanted.has(file.of) && !here.has(file.of));
  };
  const ids = papers.map(({ sha256 }) => sha256).filter((id) => quotes.papers.has(id));
  return withStorageErrors(async () => [
    ...missing('text', await db.paperTexts.toCollection().primaryKeys(), ids),
    ...missing('picture', await db.pictures.toCollection().primaryKeys(), quotes.ids),
    ...missing('copy', await db.sources.toCollection().primaryKeys(), ids),
  ]);
}

/**
 * Puts the files of a pack into the locker, whose records are there already: the small and useful ones first. What is
 * here stays, and only files that are what they say come in. Writes into `trace` what came; throws nothing.
 */
export async function takeInFiles(
  incoming: Incoming,
  trace: ImportTrace['files'],
  { signal, onProgress }: Options,
): Promise<FilesTaken> {
  const taken: PackedFile[] = [];
  const outcome = (why: FilesTaken['why'], refused: number, left: number): FilesTaken => ({
    ...countPacked(taken),
    refused,
    left,
    why,
  });
  const read = incoming.files?.read;
  if (!read) return outcome(null, 0, 0);
  const pages = new Set(incoming.papers.filter(({ kind }) => kind === 'page').map(({ sha256 }) => sha256));
  const now = new Date(trace.at);

  /** Whether what was asked for was there and is what it says. */
  const take = async ({ what, of }: PackedFile): Promise<boolean> => {
    if (what === 'text') {
      const text = await read.text(of);
      // Of a page the text can be proven: its hash is the name of the paper.
      if (!text || (pages.has(of) && (await sha256OfText(text.text)) !== of)) return false;
      await keepText(of, text, now);
      trace.texts.push(of);
    } else if (what === 'picture') {
      const pictures = await read.pictures(of);
      if (pictures.length === 0) return false;
      await keepPictures(of, pictures, now);
      trace.pictures.push(of);
    } else {
      const source = await read.source(of);
      if (!source) return false;
      await keepSource(of, async () => source.copy, now);
      trace.copies.push(of);
    }
    return true;
  };

  let refused = 0;
  let done = 0;
  let files: PackedFile[] = [];
  try {
    files = await missingFiles(incoming);
    // The pictures of one quote are kept in one go.
    for (const group of Map.groupBy(files, ({ what, of }) => `${what} ${of}`).values()) {
      if (signal?.aborted) return outcome('stopped', refused, files.length - done);
      onProgress(done, files.length);
      try {
        if (await take(group[0]!)) taken.push(...group);
        else refused += group.length;
      } catch (error) {
        if (LASTING.includes(toErrorCode(error))) throw error;
        refused += group.length;
      }
      done += group.length;
    }
    onProgress(done, files.length);
    return outcome(null, refused, 0);
  } catch (error) {
    return outcome(toErrorCode(error), refused, files.length - done);
  }
}
