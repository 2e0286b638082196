// Writes public/*.schema.json from the zod schemas: node scripts/make-schema.ts
import { writeFile } from 'node:fs/promises';
import { evidenceJsonSchema } from '../core/exports/evidence-json.ts';
import { packJsonSchema } from '../core/phrases/pack-json-schema.ts';

const schemas = {
  'evidence.schema.json': evidenceJsonSchema(),
  'pack.schema.json': packJsonSchema(),
};

for (const [name, schema] of Object.entries(schemas)) {
  const target = new URL(`../public/${name}`, import.meta.url);
  await writeFile(target, `${JSON.stringify(schema, null, 2)}\n`);
  console.log(`Wrote ${target.pathname}`);
}
