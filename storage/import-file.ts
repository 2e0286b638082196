import type { Incoming } from '../core/exports/imports/incoming.ts';
import { readImport } from '../core/exports/imports/read-import.ts';
import { quoteId } from './quote-id.ts';

/** Reads and checks a file that somebody chose; nothing is written. Throws as `readImport` does. */
export function readImportFile(file: Blob, signal?: AbortSignal): Promise<Incoming> {
  return readImport(file, { idOf: quoteId, readPack: null, signal });
}
