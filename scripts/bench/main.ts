import { parseArgs } from 'node:util';
import { startLoopbackSite } from '../browsers/loopback-site.ts';
import { benchFindAgain } from './bench-find-again.ts';
import { benchLocker } from './bench-locker.ts';
import { benchPack } from './bench-pack.ts';
import { benchPages } from './bench-pages.ts';
import { benchPapers } from './bench-papers.ts';
import { benchStartup } from './bench-startup.ts';
import { benchStress } from './bench-stress.ts';
import { benchTransfer } from './bench-transfer.ts';
import type { Figure } from './figure.ts';
import { PARTS, writeTable, type Part } from './write-table.ts';

const { values } = parseArgs({
  options: { 'without-mark-js': { type: 'boolean', default: false }, only: { type: 'string' } },
});

process.exitCode = await main(values['without-mark-js'], values.only);

/** Measures all parts, or the one named by `only`, and writes each into docs/bench.md when all of it is measured. */
async function main(withoutMarkJs: boolean, only: string | undefined): Promise<number> {
  if (only !== undefined && !PARTS.some((part) => part === only)) {
    console.error(`--only is followed by one of ${PARTS.join(', ')}.`);
    return 2;
  }
  const site = await startLoopbackSite();
  const measure = async (
    part: Part,
    bench: (tell: (...more: Figure[]) => void) => Promise<string[]>,
  ): Promise<void> => {
    if (only !== undefined && only !== part) return;
    const figures: Figure[] = [];
    const versions = await bench((...more) => {
      figures.push(...more);
      for (const figure of more) console.log(JSON.stringify(figure));
    });
    if (figures.length > 0) await writeTable(part, figures, versions);
  };
  try {
    await measure('pages', (tell) => benchPages(site, !withoutMarkJs, tell));
    await measure('pdf', (tell) => benchPapers(site, tell));
    await measure('stress', benchStress);
    await measure('refind', (tell) => {
      benchFindAgain(tell);
      return Promise.resolve([]);
    });
    await measure('locker', benchLocker);
    await measure('transfer', benchTransfer);
    await measure('pack', benchPack);
    await measure('startup', benchStartup);
    return 0;
  } finally {
    await site.close();
  }
}
