import { readdirSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { BrowserName } from './browsers/driver.ts';
import { runProgram } from './run-program.ts';

/** Everything that the build reads. */
const SOURCES = [
  'components',
  'core',
  'documents',
  'entrypoints',
  'platform',
  'public',
  'storage',
  'package-lock.json',
  'wxt.config.ts',
];
/** Copied there by the build itself. */
const COPIED = 'public/pdfjs';

/** The folder of the built extension, built first unless it is newer than every source. Throws what wxt printed. */
export async function buildExtension(browser: BrowserName): Promise<string> {
  const target = browser === 'chromium' ? 'chrome' : 'firefox';
  const folder = resolve(`.output/${target}-mv3`);
  const built = statSync(join(folder, 'manifest.json'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (SOURCES.every((source) => newest(source) < built)) return folder;
  const { ok, output } = await runProgram('wxt', ['build', '-b', target]);
  if (!ok) throw new Error(`The extension could not be built:\n${output}`);
  return folder;
}

/** When the newest file or folder under a path changed; a folder does when a file of it goes. */
function newest(path: string): number {
  const here = statSync(path, { throwIfNoEntry: false });
  if (!here || relative('.', path).replaceAll('\\', '/') === COPIED) return 0;
  if (!here.isDirectory()) return here.mtimeMs;
  return Math.max(here.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
