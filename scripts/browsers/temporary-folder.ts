import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type TemporaryFolder = {
  path: string;
  /** Removes the folder; may be called twice. */
  remove: () => void;
  /** Removes it when our process ends, after everything that asked before: a browser that writes there ends first. */
  removeAtExit: () => void;
};

/** A new folder, such as for a browser's profile and downloads. */
export function makeTemporaryFolder(): TemporaryFolder {
  const path = mkdtempSync(join(tmpdir(), 'minuted-'));
  const removeNow = () => rmSync(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  return {
    path,
    remove() {
      process.off('exit', removeNow);
      removeNow();
    },
    removeAtExit() {
      process.off('exit', removeNow);
      process.on('exit', removeNow);
    },
  };
}
