import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import packageJson from '../../package.json' with { type: 'json' };
import { runProgram } from '../run-program.ts';
import { describeZip, kilobytes } from './describe-zip.ts';
import { makeZip, type Packed } from './make-zip.ts';
import { readFolder } from './read-folder.ts';
import { readSources } from './read-sources.ts';

const sums: string[] = [];

// Edge takes what Chrome takes: the same bytes under another name.
const chromium = await buildFor('chrome');
await writeZip('chrome', chromium);
await writeZip('edge', chromium);
await writeZip('firefox', await buildFor('firefox'));
await writeSources();
await writeFile('.output/SHA256SUMS', `${sums.join('\n')}\n`);
console.log('They are in .output/, with their SHA-256 in .output/SHA256SUMS.');

/** Builds anew, whatever is there: a package must not hold what an older build left behind. */
async function buildFor(target: 'chrome' | 'firefox'): Promise<Packed[]> {
  console.log(`Building for ${target} …`);
  const { ok, output } = await runProgram('wxt', ['build', '-b', target]);
  if (!ok) throw new Error(`The extension could not be built:\n${output}`);
  const files = readFolder(`.output/${target}-mv3`);
  const here = resolve('.');
  const telling = files.filter(({ bytes }) => Buffer.from(bytes).includes(here));
  if (telling.length > 0)
    throw new Error(`These hold a path of this machine: ${telling.map(({ path }) => path).join(', ')}`);
  return files;
}

async function writeSources(): Promise<void> {
  const sources = await readSources();
  if (!sources) {
    console.log('No ZIP of the sources: this is not a checkout of git.');
    return;
  }
  if (!sources.isCommitted)
    console.log('There are changes that are not committed: these are not the bytes of a commit.');
  await writeZip('sources', sources.files);
}

async function writeZip(what: string, files: readonly Packed[]): Promise<void> {
  const zip = makeZip(files);
  const name = `minuted-${packageJson.version}-${what}.zip`;
  await writeFile(`.output/${name}`, zip);
  const sum = createHash('sha256').update(zip).digest('hex');
  sums.push(`${sum}  ${name}`);
  console.log(`\n${name}: ${kilobytes(zip.length).trim()}, ${files.length} files\n  SHA-256 ${sum}`);
  if (what !== 'edge') console.log(describeZip(zip).join('\n'));
}
