import { defineConfig } from '@playwright/test';
import { specsOnlyIn } from './e2e/in-one-browser.ts';

/** `npm test` sets it; `npm run e2e` runs every spec in both browsers. */
const areShared = Boolean(process.env['MINUTED_SHARED_SPECS']);

// The same specs run in both browsers; `fixture.ts` starts the one that the project is named after.
export default defineConfig({
  testDir: 'e2e',
  outputDir: '../test-results',
  workers: 1,
  // Two browsers on two cores: a test that fails and then passes is named in the report of `npm test`.
  retries: 2,
  timeout: 240_000,
  expect: { timeout: 30_000 },
  forbidOnly: true,
  projects: [
    { name: 'chromium', testIgnore: areShared ? specsOnlyIn('firefox') : [] },
    { name: 'firefox', testIgnore: areShared ? specsOnlyIn('chromium') : [] },
  ],
});
