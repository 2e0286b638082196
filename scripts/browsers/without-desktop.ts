import { mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What Chromium on Linux has a desktop's menus changed with. */
const PROGRAMS = ['xdg-desktop-menu', 'xdg-icon-resource', 'xdg-mime', 'xdg-settings'];

/**
 * The environment of a browser that leaves this machine's menus alone. Chromium looks for menu entries of each extension
 * that goes, by seven shell scripts: nearly half a second of work, for each test. `folder` is a new one of the browser's own.
 */
export function withoutDesktop(folder: string): NodeJS.ProcessEnv {
  mkdirSync(folder, { recursive: true });
  for (const program of PROGRAMS) writeFileSync(join(folder, program), '#!/bin/sh\n', { mode: 0o755 });
  return { ...process.env, PATH: `${folder}${delimiter}${process.env['PATH'] ?? ''}` };
}
