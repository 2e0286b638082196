import type { SearchOrder } from '../../../components/SearchProgress.tsx';
import { fileNameOf } from '../../../core/evidence/file-name.ts';
import { ExpectedError } from '../../../core/result.ts';
import { readInWorker } from '../../reader/read-in-worker.ts';
import { createStore } from '../../reader/reader-store.ts';
import type { FoundSoFar } from '../../reader/worker-messages.ts';
import { unreadPages, type PaperThere } from '../../recheck/make-report.ts';

/**
 * Reads a PDF as the reader page does, in the reader's worker, without showing it. One that is locked or damaged comes
 * without a reading. Throws the signal's reason when it is broken off.
 */
export async function readPdf(
  bytes: Uint8Array<ArrayBuffer>,
  sha256: string,
  address: string,
  signal: AbortSignal,
): Promise<PaperThere> {
  let last: FoundSoFar | undefined;
  try {
    await readInWorker(bytes, {
      fileName: fileNameOf(null, new URL(address)),
      password: null,
      near: 1,
      packs: [],
      signal,
      orders: createStore<{ order: SearchOrder }>({ order: 'go' }),
      onProgress: () => {},
      onHash: () => {},
      onFound: (found) => (last = found),
    });
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof ExpectedError)) throw error;
  }
  if (!last?.isWhole) return { sha256, reading: null, unread: [] };
  return { sha256, reading: last.reading, unread: unreadPages(last.coverage) };
}
