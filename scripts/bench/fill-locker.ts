import type { Tab } from '../browsers/driver.ts';
import { bundleEntry } from './bundle-entry.ts';

const MINUTES = 60_000;

/**
 * Puts the locker that `makeLocker` makes into the browser of a page of the extension. The database has to be there. All
 * is made in the page itself, as so many quotes would take long to hand over; leave the page for its memory.
 */
export async function fillLocker(tab: Tab, quoteCount: number, paperCount: number): Promise<void> {
  const code = await bundleEntry('fill-entry.ts', 'filling');
  // Started here and asked for: one call to the browser may not last that long.
  await tab.evaluate(`void (() => {
    ${code}
    globalThis.filled = null;
    filling.fill(${quoteCount}, ${paperCount}).then(
      () => { globalThis.filled = 'done'; },
      (error) => { globalThis.filled = String(error); },
    );
  })()`);
  const outcome = await tab.waitFor<string>('globalThis.filled', 10 * MINUTES);
  if (outcome !== 'done') throw new Error(`The locker could not be filled: ${outcome}`);
}
