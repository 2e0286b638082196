import type { ExportHeader } from '../../core/exports/evidence-json.ts';
import type { ExportTask } from '../../core/exports/export-task.ts';
import { collectFiles } from '../../core/exports/pack/collect-files.ts';
import { writeBag } from '../../core/exports/pack/write-bag.ts';

// What the bench of evidence packs calls in a page, as `packs.checkPack(...)`.
export { checkPack } from '../../core/exports/pack/verify/check-pack.ts';

/** The pack of a locker of PDFs (their SHA-256), without its few records. */
export async function writePack(header: ExportHeader, task: ExportTask, pdfs: string[]): Promise<Blob> {
  const papers = pdfs.map((sha256) => ({ sha256, kind: 'pdf' as const }));
  const { files } = await collectFiles(header, { papers, quotes: [] }, task);
  return writeBag(header, { payload: files, tags: [] }, { ...task, signer: null });
}
