import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// No test changes what another one reads, so they can share a worker, which halves the time.
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['tests/unit/**/*.test.ts'],
    setupFiles: ['tests/unit/seed.ts', 'scripts/english-messages.ts'],
    testTimeout: 60_000,
    isolate: false,
  },
});
