// npm run screenshots: takes the pictures for the stores and the README from the real extension, into docs/store/.
import { run } from './bootstrap.mjs';

run('scripts/store/make-screenshots.ts');
