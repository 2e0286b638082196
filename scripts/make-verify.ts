// Writes core/exports/pack/verify-page.json, the verify.html of evidence packs by lines: node scripts/make-verify.ts
import { writeFile } from 'node:fs/promises';
import { verifyPage } from './verify-page.ts';

const target = new URL('../core/exports/pack/verify-page.json', import.meta.url);
const page = await verifyPage();
await writeFile(target, `${JSON.stringify(page.split('\n'), null, 2)}\n`);
console.log(`Wrote ${target.pathname}: ${page.length} characters`);
