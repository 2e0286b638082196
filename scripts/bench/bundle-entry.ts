import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

/** A module of this folder, with all that it imports, as a script that makes its exports the variable `name`. */
export async function bundleEntry(file: string, name: string): Promise<string> {
  const entry = fileURLToPath(new URL(file, import.meta.url));
  const [{ output }] = (await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name } },
  })) as [Rolldown.RolldownOutput];
  return output[0].code;
}
