import { digestOf } from '../core/evidence/log.ts';
import { collectText } from '../core/exports/collect-text.ts';
import type { ExportHeader } from '../core/exports/evidence-json.ts';
import type { ExportTask } from '../core/exports/export-task.ts';
import type { ExportFormat } from '../core/exports/formats.ts';
import { createPrivateFinder } from '../core/private-data/find-private.ts';
import type { Masked } from '../core/private-data/masked.ts';
import { createPrivateGuard } from '../core/private-data/private-guard.ts';
import type { PrivateChoices } from '../core/private-data/private-choice.ts';
import { readSaidOfCategories } from './category-names.ts';
import { db } from './db.ts';
import { openSigner } from './keys.ts';
import { lockerFiles } from './locker-files.ts';
import { writeLog } from './log.ts';
import { OUTGOING_TABLES, readOutgoing } from './read-outgoing.ts';
import { withStorageErrors } from './storage-error.ts';

/** How an export is made. Nothing given: everything as it is, to its end, in silence. */
export type ExportChoice = {
  /** Just these quotes (ids) with their papers, and the folders that have some of them. */
  only?: ReadonlySet<string> | undefined;
  /** What may be private is masked as the reader chose. Not given: nothing is looked for. */
  privacy?: { ownWords: readonly string[]; choices: PrivateChoices };
} & Partial<Omit<ExportTask, 'files' | 'nameOf'>>;

export type ExportedFile = {
  file: Blob;
  /** What was masked in it. */
  masked: Masked;
  /** SHA-256 of the canonical JSON of what is in it: the format, and the ids of the quotes as they went out. */
  digest: string;
};

/**
 * The locker as a file, read in one transaction so that nothing changes half-way. Pieces go into Blobs as they come,
 * which the browser may keep on the disk. Throws the signal's reason when it is aborted, `storage-blocked`, and what
 * the format throws.
 */
export async function exportLocker(
  format: ExportFormat,
  header: ExportHeader,
  { only, privacy, signal = new AbortController().signal, onProgress = () => {}, ...task }: ExportChoice = {},
): Promise<ExportedFile> {
  const rules = privacy && {
    finder: createPrivateFinder(privacy.ownWords),
    choices: privacy.choices,
    keepsWords: format.keepsWords ?? false,
  };
  const said = await readSaidOfCategories();
  /** `masked` is what the head of the file says of masking; gives what was masked as well. */
  const readOnce = async (masked: Masked) => {
    const guard = rules && createPrivateGuard(rules);
    const { nameOf, packs } = guard?.categories(said) ?? said;
    const files = { ...(guard?.files(lockerFiles) ?? lockerFiles), packs: async () => packs };
    const writer = format.build(masked.length > 0 ? { ...header, masked } : header, {
      signer: openSigner,
      ...task,
      files,
      nameOf,
      signal,
      onProgress,
    });
    const collected = collectText();
    const ids: string[] = [];
    const write = (text: string) => {
      signal.throwIfAborted();
      collected.add(text);
    };
    await readOutgoing(only, {
      papers: (chunk) => write(writer.papers(guard ? chunk.map(guard.paper) : chunk)),
      quotes(chunk, total) {
        // One by one: the text of many would be put together only to be taken apart.
        for (const one of chunk) {
          const quote = guard ? guard.quote(one) : one;
          if (!quote) continue;
          // Some formats ask at the end, when what was masked has been counted.
          if (guard && quote.match) nameOf(quote.match);
          ids.push(quote.id);
          write(writer.quotes([quote]));
        }
        onProgress(ids.length, total);
      },
      folders: (chunk) => write(writer.folders(guard ? chunk.map(guard.folder) : chunk)),
      reports: (chunk) => write(writer.reports(guard ? chunk.map(guard.report) : chunk)),
    });
    return { writer, collected, ids, masked: guard?.masked() ?? [] };
  };
  const read = async () => {
    const first = await readOnce([]);
    // The head of a file says what was masked, which is known at the end. Most exports mask nothing, and are done.
    return first.masked.length === 0 ? first : readOnce(first.masked);
  };
  try {
    const { writer, collected, ids, masked } = await withStorageErrors(() =>
      db.transaction('r', OUTGOING_TABLES, read),
    );
    // Not in the transaction, which would not wait for a Blob.
    const file = new Blob([collected.end(), await writer.end()], { type: format.mime });
    signal.throwIfAborted();
    return { file, masked, digest: digestOf({ format: format.id, quotes: ids.sort(), masked }) };
  } catch (error) {
    // The database calls it an interruption.
    signal.throwIfAborted();
    throw error;
  }
}

/**
 * Notes in the log that an export was handed out: in which format, and the digest of what was in it. Throws
 * `storage-full`, `storage-blocked`.
 */
export function logExport(format: string, digest: string, now = new Date()): Promise<void> {
  return withStorageErrors(() =>
    db.transaction('rw', db.log, () =>
      writeLog([{ action: 'export', kind: 'locker', id: format, digest }], now),
    ),
  );
}
