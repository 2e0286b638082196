import { spawn } from 'node:child_process';
import { join } from 'node:path';

const windows = process.platform === 'win32';

export type Outcome = { ok: boolean; output: string };

/**
 * Runs a program without input and gives what it printed, both streams as they came. A program that cannot be
 * started is an outcome too. The project's own programs go before those of the machine.
 */
export function runProgram(command: string, args: string[], env: NodeJS.ProcessEnv = {}): Promise<Outcome> {
  const own = join(import.meta.dirname, '../node_modules/.bin');
  const path = `${own}${windows ? ';' : ':'}${process.env['PATH']}`;
  return new Promise((done) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: windows,
      env: { ...process.env, PATH: path, ...env },
    });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.once('error', (error) => done({ ok: false, output: `${output}${error.message}\n` }));
    child.once('close', (code) => done({ ok: code === 0, output }));
  });
}
