import { readFileSync } from 'node:fs';
import { runProgram } from '../run-program.ts';
import type { Packed } from './make-zip.ts';

/** The files that git knows, as they are on the disk, and whether they are those of the last commit. */
export type Sources = { files: Packed[]; isCommitted: boolean };

/** The sources; null where the project is not a checkout of git, as after unpacking its own sources ZIP. */
export async function readSources(): Promise<Sources | null> {
  const listed = await runProgram('git', ['ls-files', '-z']);
  if (!listed.ok) return null;
  const paths = listed.output.split('\0').filter((path) => path !== '');
  const changed = await runProgram('git', ['status', '--porcelain']);
  return {
    files: paths.map((path) => ({ path, bytes: readFileSync(path) })),
    isCommitted: changed.ok && changed.output === '',
  };
}
