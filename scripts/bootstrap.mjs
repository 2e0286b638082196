// Plain JavaScript for Node 20 with nothing installed: brings the dependencies, then hands over to TypeScript.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const windows = process.platform === 'win32';

/**
 * Installs what package-lock.json names if it is not there, runs a TypeScript file with the project's own Node and
 * ends with its exit status.
 *
 * @param {string} main Path from the project's folder.
 */
export function run(main) {
  // Where paths on the command line begin; npm sets it too.
  process.env['INIT_CWD'] ??= process.cwd();
  process.chdir(root);
  if (!isInstalled()) {
    console.log('Installing the dependencies named in package-lock.json …');
    const npm = process.env['npm_execpath'];
    const [command, first] = npm ? [process.execPath, [npm]] : ['npm', []];
    const { status } = spawnSync(command, [...first, 'ci', '--no-audit', '--no-fund'], {
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: windows && !npm,
    });
    if (status !== 0) {
      console.error('npm ci failed: see above.');
      process.exit(1);
    }
  }
  const folder = join(root, 'node_modules', '.bin');
  const node = spawnSync(join(folder, windows ? 'node.cmd' : 'node'), [main, ...process.argv.slice(2)], {
    stdio: 'inherit',
    shell: windows,
    env: { ...process.env, PATH: `${folder}${windows ? ';' : ':'}${process.env['PATH']}` },
  });
  process.exit(node.status ?? 1);
}

/** Whether node_modules has every package of the lock file in its version; dates would lie after a checkout. */
function isInstalled() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  const has = readPackages(installed);
  return Object.entries(readPackages(join(root, 'package-lock.json'))).every(([path, wanted]) => {
    const optional = wanted.optional || wanted.devOptional || wanted.peer;
    return path === '' || (has[path] ? has[path].version === wanted.version : optional);
  });
}

/** @param {string} file */
function readPackages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}
