// Writes what compiling the built-in pack gives, after every change of the pack or of how patterns are compiled:
// node scripts/prepare-pack.ts
import { writeFile } from 'node:fs/promises';
import { preparePack } from '../core/phrases/prepare-pack.ts';
import { sendPack } from '../core/phrases/send-pack.ts';

const target = new URL('../core/phrases/send-pack/prepared.json', import.meta.url);
await writeFile(target, `${JSON.stringify(preparePack(sendPack))}\n`);
console.log(`Wrote ${target.pathname}`);
