import type { BrowserName } from '../../scripts/browsers/driver.ts';

/**
 * Specs of our own pages over the locker, where both browsers run the same code and no permission, tab, command or
 * worker of the browser has a part. `npm test` runs each in one browser, so that it ends within a quarter of an hour on
 * two cores; `npm run e2e` runs all in both, as before each release.
 */
const IN_ONE: Record<string, BrowserName> = {
  exports: 'chromium',
  help: 'firefox',
  imports: 'chromium',
  letters: 'chromium',
  'locker-list': 'chromium',
  'locker-quotes': 'firefox',
  'locker-search': 'firefox',
  packs: 'chromium',
  'pdf-copies': 'firefox',
  phrases: 'chromium',
  report: 'chromium',
  'second-check': 'chromium',
  surfaces: 'chromium',
};

/** The files, as Playwright's patterns, that `npm test` runs in this browser alone. */
export function specsOnlyIn(browser: BrowserName): string[] {
  return Object.keys(IN_ONE)
    .filter((name) => IN_ONE[name] === browser)
    .map((name) => `**/${name}.spec.ts`);
}
