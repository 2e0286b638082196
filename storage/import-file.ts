import type { Incoming } from '../core/exports/imports/incoming.ts';
import { readImport, type PackReader } from '../core/exports/imports/read-import.ts';
import { readEvidencePack } from '../core/exports/pack/read-pack.ts';
import { describeCheck } from '../core/exports/pack/verify/describe-check.ts';
import { ExpectedError } from '../core/result.ts';
import { quoteId } from './quote-id.ts';

/** Reads and checks a file that somebody chose; nothing is written. Throws as `readImport` does. */
export function readImportFile(file: Blob, signal?: AbortSignal): Promise<Incoming> {
  return readImport(file, { idOf: quoteId, readPack, signal });
}

/** A pack is checked before anything of it is shown; a changed one says what was changed. */
const readPack: PackReader = async (file) => {
  const { check, content } = await readEvidencePack(file);
  if (!content.ok) throw new ExpectedError(content.code);
  const { title, problems } = describeCheck(check);
  const { evidence, files, list } = content.value;
  return {
    evidence,
    checked: [title, ...problems],
    isChanged: check.verdict !== 'unchanged',
    files: { list, read: files },
  };
};
