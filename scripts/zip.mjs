// npm run zip: builds the packages for the stores, and the sources that Firefox asks for, into .output/.
import { run } from './bootstrap.mjs';

run('scripts/zip/main.ts');
