import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { installBrowser } from '../browsers/install-browser.ts';
import type { LoopbackSite } from '../browsers/loopback-site.ts';
import { makeTemporaryFolder } from '../browsers/temporary-folder.ts';
import { buildExtension } from '../build-extension.ts';
import { runProgram } from '../run-program.ts';
import { median, type Figure } from './figure.ts';
import { measurePaper, type MergedPack } from './measure-paper.ts';
import { filesOf, isPlain, mergePapers, paperPacks, whyNoPacks, type PaperPack } from './merge-papers.ts';

const RUNS = 3;

/** Measures the reader with two long packs in both browsers; `tell` hears each figure. Gives the browsers' versions. */
export async function benchPapers(
  site: LoopbackSite,
  tell: (...figures: Figure[]) => void,
): Promise<string[]> {
  const why = await whyNoPacks();
  if (why) {
    console.log(`Long packs are not measured. ${why}`);
    return [];
  }
  const folder = makeTemporaryFolder();
  folder.removeAtExit();
  const versions = new Set<string>();
  for (const pack of paperPacks) {
    const merged = await merge(pack, join(folder.path, `${pack.pages}.pdf`));
    for (const name of ['chromium', 'firefox'] as const) {
      const executable = await installBrowser(name);
      const extension = await buildExtension(name);
      const { version, figures } = await measurePaper({ name, executable, extension }, site, merged);
      versions.add(version);
      tell(...figures);
    }
  }
  return [...versions];
}

async function merge(pack: PaperPack, file: string): Promise<MergedPack> {
  await mergePapers(pack, file);
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const start = performance.now();
    for (const each of isPlain(pack) ? [file] : filesOf(pack))
      await runProgram('pdftotext', [each, `${file}.txt`]);
    times.push(performance.now() - start);
  }
  return { ...pack, body: await readFile(file), pdftotextMs: Math.round(median(times)) };
}
