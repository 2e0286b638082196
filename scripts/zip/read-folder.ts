import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Packed } from './make-zip.ts';

/** Every file of a folder and those in it, by its path from there. */
export function readFolder(folder: string): Packed[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      return { path: relative(folder, file).replaceAll('\\', '/'), bytes: readFileSync(file) };
    });
}
