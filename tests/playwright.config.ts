import { defineConfig } from '@playwright/test';

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
  projects: [{ name: 'chromium' }, { name: 'firefox' }],
});
