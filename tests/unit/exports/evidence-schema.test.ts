import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, it } from 'vitest';
import { evidenceJsonSchema } from '../../../core/exports/evidence-json.ts';
import shipped from '../../../public/evidence.schema.json' with { type: 'json' };
import { samplePaper, sampleQuote, writeEvidence } from './sample-evidence.ts';

// Dates carry a pattern of their own, so the names of formats need no checker.
const validate = new Ajv2020({ strict: true, validateFormats: false }).compile(shipped);

it('is shipped as the zod schema has it now (else: node scripts/make-schema.ts)', () => {
  expect(shipped).toEqual(evidenceJsonSchema());
});

it('accepts an export', () => {
  const match = {
    pack: 'send',
    packVersion: '1.0.0',
    patternId: 'DEM-01',
    category: 'DEM',
    band: 'maybe' as const,
    words: 'manage demand',
  };
  validate(JSON.parse(writeEvidence([samplePaper], [sampleQuote, { ...sampleQuote, match }])));
  expect(validate.errors).toBeNull();
});

it('refuses what is not one', () => {
  expect(validate({ format: 'minuted-evidence', version: 4 })).toBe(false);
  expect(validate(JSON.parse(writeEvidence([samplePaper], [{ ...sampleQuote, pages: [0] }])))).toBe(false);
});
