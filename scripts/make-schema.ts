// Writes public/evidence.schema.json from the zod schema: node scripts/make-schema.ts
import { writeFile } from 'node:fs/promises';
import { evidenceJsonSchema } from '../core/exports/evidence-json.ts';

const target = new URL('../public/evidence.schema.json', import.meta.url);
await writeFile(target, `${JSON.stringify(evidenceJsonSchema(), null, 2)}\n`);
console.log(`Wrote ${target.pathname}`);
