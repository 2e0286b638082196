// npm run evaluate: see `npm run evaluate -- --help`.
import { run } from './bootstrap.mjs';

run('scripts/evaluate/main.ts');
