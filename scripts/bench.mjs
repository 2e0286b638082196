// npm run bench: measures and writes docs/bench.md; `npm run bench -- --only pages` (or pdf, stress, refind, locker, transfer,
// pack, startup) measures one part, `--without-mark-js` leaves out the slowest.
import { run } from './bootstrap.mjs';

run('scripts/bench/main.ts');
