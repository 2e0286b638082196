// npm test: every check, from an empty machine.
import { run } from './bootstrap.mjs';

run('scripts/test/main.ts');
