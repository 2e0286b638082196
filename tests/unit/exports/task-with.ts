import { createCategoryLookup, namesOfPacks } from '../../../core/evidence/category-name.ts';
import { sendPack } from '../../../core/phrases/send-pack.ts';
import type { ExportedPicture, ExportTask } from '../../../core/exports/export-task.ts';

/** A task that goes to its end, for a locker without files but these pictures. */
export function taskWith(pictures: ExportedPicture[] = [], more: Partial<ExportTask> = {}): ExportTask {
  return {
    files: {
      pictures: async () => pictures,
      source: async () => null,
      text: async () => null,
      log: async () => [],
    },
    nameOf: createCategoryLookup(namesOfPacks([sendPack])),
    signal: new AbortController().signal,
    onProgress: () => {},
    ...more,
  };
}
