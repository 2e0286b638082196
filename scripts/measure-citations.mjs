// npm run citations: see `npm run citations -- --help`.
import { run } from './bootstrap.mjs';

run('scripts/measure-citations/main.ts');
