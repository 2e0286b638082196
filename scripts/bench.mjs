// npm run bench: measures and writes docs/bench.md; `npm run bench -- --without-mark-js` leaves out the slowest part.
import { run } from './bootstrap.mjs';

run('scripts/bench/main.ts');
