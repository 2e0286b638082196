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
    signal: new AbortController().signal,
    onProgress: () => {},
    ...more,
  };
}
