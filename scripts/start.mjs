// npm start: see `npm start -- --help`.
import { run } from './bootstrap.mjs';

run('scripts/start/main.ts');
