import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whether a program is installed here; says so when it is not, and what is left out for that. */
export function isInstalled(program: string): boolean {
  const isThere = spawnSync(program, ['--version']).error === undefined;
  if (!isThere) console.warn(`${program} is not installed here, so nothing is checked with it`);
  return isThere;
}

/** What a program says of a PDF: `FILE` among its arguments is the file. `code` is 0 when it had nothing to object to. */
export function ask(
  program: string,
  args: readonly string[],
  pdf: Uint8Array,
): { code: number | null; said: string } {
  const folder = mkdtempSync(join(tmpdir(), 'minuted-pdf-'));
  try {
    const file = join(folder, 'a.pdf');
    writeFileSync(file, pdf);
    const { status, stdout, stderr } = spawnSync(
      program,
      args.map((arg) => (arg === 'FILE' ? file : arg)),
      { encoding: 'utf8' },
    );
    return { code: status, said: stdout + stderr };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
