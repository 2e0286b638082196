import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Figure } from './figure.ts';
import { inBothBrowsers } from './in-both-browsers.ts';

/** Files that hurt PDF readers; they are no part of the project. */
const FOLDER = '../shared/corpus/stress';
/** A page tree that claims 21 million pages, drawings within themselves, and files with bytes changed at random. */
const HOSTILE = /poppler|Cycle|bug1020226|issue9418|corrupted|xref_command|unreadable/i;
const SLOWEST_NAMED = 3;
/** A file that says nothing for so long, in milliseconds, counts as this. */
const LATEST = 60_000;

type Timed = { file: string; ms: number; state: string };

/**
 * Opens each hostile file in the reader, in both browsers, until it is searched or the reader says why it cannot be;
 * `tell` hears each figure. Gives the browsers' versions.
 */
export async function benchStress(tell: (...figures: Figure[]) => void): Promise<string[]> {
  if (!existsSync(FOLDER)) {
    console.log(`Hostile files are not opened: ${FOLDER} is not here.`);
    return [];
  }
  return inBothBrowsers('reader.html', async (tab, where) => {
    await tab.waitFor(`document.querySelector('input[type=file]')`);
    await tab.waitFor(PROBE);
    const times: Timed[] = [];
    for (const file of readdirSync(FOLDER)) {
      await tab.evaluate('stressProbe.begin()');
      await tab.setFiles('input[type=file]', [join(FOLDER, file)]);
      const seen = await tab
        .waitFor<Omit<Timed, 'file'>>('stressProbe.seen()', LATEST)
        .catch(() => ({ ms: LATEST, state: 'nothing said' }));
      times.push({ file, ...seen });
      if (seen.state === 'locked') await tab.press('Escape');
    }
    const hostile = times.filter(({ file }) => HOSTILE.test(file));
    tell(
      slowest(
        `longest until one of ${hostile.length} broken or endless files is open or explained, ${where}`,
        hostile,
        'at most 5,000 ms',
      ),
      slowest(
        `longest until any of ${times.length} unusual files is searched, locked or explained, ${where}`,
        times,
      ),
    );
  });
}

function slowest(name: string, times: readonly Timed[], budget?: string): Figure {
  const sorted = times.toSorted((a, b) => b.ms - a.ms);
  const note = sorted.slice(0, SLOWEST_NAMED).map(({ file, ms, state }) => `${file}: ${ms} ms, ${state}`);
  return { name, value: sorted[0]?.ms ?? 0, unit: 'ms', ...(budget && { budget }), note: note.join('; ') };
}

/** Times a file from the moment that it is chosen until the reader page has an answer. */
const PROBE = `Boolean(globalThis.stressProbe ??= (() => {
  let start = null;
  let seen = null;
  document.addEventListener('change', () => (start = performance.now()), { capture: true });
  new MutationObserver(() => {
    const { state } = document.documentElement.dataset;
    if (start === null || seen || !['searched', 'failed', 'locked'].includes(state)) return;
    seen = { ms: Math.round(performance.now() - start), state };
  }).observe(document.documentElement, { attributes: true });
  return {
    begin() {
      document.documentElement.dataset.state = 'waiting';
      start = seen = null;
    },
    seen: () => seen,
  };
})())`;
