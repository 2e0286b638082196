import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: { include: ['tests/unit/**/*.test.ts'], setupFiles: ['tests/unit/seed.ts'], testTimeout: 60_000 },
});
