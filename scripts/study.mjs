// npm run study -- find-again: measures how quotes are found again and writes docs/finding-again.md.
import { run } from './bootstrap.mjs';

run('scripts/study/main.ts');
