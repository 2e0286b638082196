import * as z from 'zod';
import { logEntrySchema, type LogEntry } from '../../evidence/log.ts';
import type { ErrorCode, Result } from '../../result.ts';
import { readingTextSchema } from '../../text/reading-text-schema.ts';
import type { LockerFiles } from '../export-task.ts';
import type { PackedFile } from './packed-files.ts';
import { packIndexSchema, type PackIndex } from './pack-index.ts';
import { PACK_PATHS, textPath } from './pack-paths.ts';
import { checkPack, type PackCheck } from './verify/check-pack.ts';
import { jsonOf, openBag, type Bag } from './verify/open-bag.ts';
import { sha256OfBlob } from './verify/sha256-of-blob.ts';

/** What is in a pack. */
export type PackContent = {
  /** Not parsed: a big one is read in pieces. */
  evidence: Blob;
  index: PackIndex;
  /**
   * The other files, as a locker gives its own; null or nothing for one that is not there or was changed. Each is
   * unpacked when it is asked for, so the file has to stay.
   */
  files: LockerFiles;
  /** Which files there are, without those that are not there or were changed. */
  list: PackedFile[];
};

/** A pack that was checked, and its content where there is any that can be used. */
export type PackRead = { check: PackCheck; content: Result<PackContent> };

/**
 * Reads an evidence pack and checks it first. A pack that was changed still has a content: what to do with it is for
 * the reader to say. The content is refused with `damaged-archive` (no pack, or its files cannot be read); nothing is
 * thrown.
 */
export async function readEvidencePack(
  file: Blob,
  onProgress?: (done: number, total: number) => void,
): Promise<PackRead> {
  const check = await checkPack(file, onProgress);
  const bag = await openBag(file);
  if (check.verdict === 'cannot-check' || typeof bag === 'string')
    return { check, content: refused('damaged-archive') };
  const evidence = await blobOf(bag, PACK_PATHS.evidence);
  const index = packIndexSchema.safeParse(await jsonOf(bag, PACK_PATHS.index));
  if (!evidence || !index.success) return { check, content: refused('damaged-archive') };
  const same = new Set(check.findings.files.filter(({ state }) => state === 'same').map(({ path }) => path));
  return {
    check,
    content: {
      ok: true,
      value: {
        evidence,
        index: index.data,
        files: filesOf(bag, index.data, same),
        list: listOf(bag, index.data, same),
      },
    },
  };
}

/** A file of a bag; null where it is not there or does not unpack. */
async function blobOf(bag: Bag, path: string): Promise<Blob | null> {
  try {
    return (await bag.files.get(path)?.read()) ?? null;
  } catch {
    return null;
  }
}

function refused(code: ErrorCode): Result<never> {
  return { ok: false, code };
}

function listOf(bag: Bag, { texts, sources, pictures }: PackIndex, same: ReadonlySet<string>): PackedFile[] {
  const fileOf = (what: PackedFile['what'], of: string, path: string): PackedFile[] => {
    const entry = same.has(path) ? bag.files.get(path) : undefined;
    return entry ? [{ what, of, size: entry.size }] : [];
  };
  return [
    ...texts.flatMap((paper) => fileOf('text', paper, textPath(paper))),
    ...pictures.flatMap(({ quote, path }) => fileOf('picture', quote, path)),
    ...sources.flatMap(({ paper, path }) => fileOf('copy', paper, path)),
  ];
}

function filesOf(bag: Bag, { sources, pictures }: PackIndex, same: ReadonlySet<string>): LockerFiles {
  const typed = async (path: string, type: string): Promise<Blob | null> => {
    const entry = same.has(path) ? bag.files.get(path) : undefined;
    return entry ? (await entry.read()).slice(0, undefined, type) : null;
  };
  const copies = new Map(sources.map((source) => [source.paper, source]));
  const picturesOf = Map.groupBy(pictures, ({ quote }) => quote);
  return {
    async source(paper) {
      const source = copies.get(paper);
      const copy = source && (await typed(source.path, source.type));
      if (!copy) return null;
      // What the index says of a copy is only what somebody wrote there.
      const sha256 = await sha256OfBlob(copy);
      return sha256 === source.sha256 && (source.type === 'text/html' || sha256 === paper)
        ? { sha256, copy }
        : null;
    },
    async text(paper) {
      const path = textPath(paper);
      const reading = readingTextSchema.safeParse(same.has(path) ? await jsonOf(bag, path) : null);
      return reading.data ?? null;
    },
    async pictures(quote) {
      const found = [];
      for (const { page, width, height, path, type } of picturesOf.get(quote) ?? []) {
        const image = await typed(path, type);
        if (image) found.push({ page, width, height, image });
      }
      return found;
    },
    async log(): Promise<LogEntry[]> {
      const log = z.array(logEntrySchema).safeParse(await jsonOf(bag, PACK_PATHS.log));
      return log.data ?? [];
    },
  };
}
