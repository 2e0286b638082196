import { sendPack } from '../../core/phrases/send-pack.ts';
import { installBrowser } from '../browsers/install-browser.ts';
import { buildExtension } from '../build-extension.ts';
import type { Figure } from './figure.ts';
import { makeLocker } from './make-locker.ts';
import { measureLocker } from './measure-locker.ts';

const SIZE = { quoteCount: 100_000, paperCount: 2000 };

/** Measures a big locker in both browsers; `tell` hears each figure. Gives the browsers' versions. */
export async function benchLocker(tell: (...figures: Figure[]) => void): Promise<string[]> {
  const { quotes } = makeLocker(SIZE.quoteCount, SIZE.paperCount, sendPack);
  const versions: string[] = [];
  for (const name of ['chromium', 'firefox'] as const) {
    const executable = await installBrowser(name);
    const extension = await buildExtension(name);
    versions.push(await measureLocker({ name, executable, extension }, { ...SIZE, quotes }, tell));
  }
  return versions;
}
