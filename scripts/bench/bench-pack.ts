import { memoryOfBrowsers, watchMemory } from './browser-memory.ts';
import { bundleEntry } from './bundle-entry.ts';
import type { Figure } from './figure.ts';
import { inBothBrowsers } from './in-both-browsers.ts';

const SOURCES = 12;
const SOURCE_BYTES = 27_000_000;

/**
 * Writes and checks an evidence pack with 324 MB of copies in both browsers; `tell` hears each figure. The copies are
 * random bytes of no quoted paper: they are summed, packed and checked like any file. Gives the browsers' versions.
 */
export async function benchPack(tell: (...figures: Figure[]) => void): Promise<string[]> {
  const code = await bundleEntry('pack-entry.ts', 'packs');
  return inBothBrowsers('welcome.html', async (tab, where) => {
    await tab.evaluate(`(() => { ${code}\n globalThis.packs = packs; })()`);
    await tab.evaluate(PREPARE);
    for (const [step, label] of [
      [WRITE, 'written'],
      [CHECK, 'checked'],
    ] as const) {
      const before = memoryOfBrowsers();
      const watch = watchMemory();
      const ms = await tab.evaluate<number>(step);
      const most = watch.stop();
      const about = `evidence pack of ${(SOURCES * SOURCE_BYTES) / 1e6} MB ${label} ${where}`;
      tell({ name: about, value: Math.round(ms), unit: 'ms' });
      if (before !== null && most !== null)
        tell({ name: `memory above that before: ${about}`, value: most - before, unit: 'MB' });
    }
  });
}

/** A locker with one quoted PDF for each copy. */
const PREPARE = `(async () => {
  const hex = (bytes) => [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const locker = { papers: [], quotes: [], sources: new Map() };
  for (let index = 0; index < ${SOURCES}; index += 1) {
    const bytes = new Uint8Array(${SOURCE_BYTES});
    for (let at = 0; at < bytes.length; at += 65536) crypto.getRandomValues(bytes.subarray(at, at + 65536));
    const sha256 = hex(await crypto.subtle.digest('SHA-256', bytes));
    const root = await navigator.storage.getDirectory();
    const handle = await root.getFileHandle('bench-' + index, { create: true });
    const writing = await handle.createWritable();
    await writing.write(bytes);
    await writing.close();
    locker.sources.set(sha256, { sha256, copy: await handle.getFile() });
  }
  globalThis.bench = locker;
})()`;

const WRITE = `(async () => {
  const began = performance.now();
  const files = {
    pictures: async () => [],
    source: async (paper) => bench.sources.get(paper),
    text: async () => null,
    log: async () => [],
  };
  const header = { exportedAt: new Date().toISOString(), generator: { name: 'Minuted', version: 'bench' } };
  const task = { files, signal: new AbortController().signal, onProgress: () => {} };
  bench.pack = await packs.writePack(header, task, [...bench.sources.keys()]);
  return performance.now() - began;
})()`;

const CHECK = `(async () => {
  const began = performance.now();
  const check = await packs.checkPack(bench.pack);
  if (check.findings.files.some(({ state }) => state !== 'same')) throw new Error('The pack was not written rightly.');
  return performance.now() - began;
})()`;
