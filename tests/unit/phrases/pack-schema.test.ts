import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, it } from 'vitest';
import { packJsonSchema } from '../../../core/phrases/pack-json-schema.ts';
import { sendPack } from '../../../core/phrases/send-pack.ts';
import shipped from '../../../public/pack.schema.json' with { type: 'json' };

// Dates carry a pattern of their own, so the names of formats need no checker.
const validate = new Ajv2020({ strict: true, validateFormats: false }).compile(shipped);

it('is shipped as the zod schema has it now (else: node scripts/make-schema.ts)', () => {
  expect(shipped).toEqual(packJsonSchema());
});

it('accepts the SEND pack', () => {
  validate(sendPack);
  expect(validate.errors).toBeNull();
});

it('refuses what is not a pack', () => {
  expect(validate({ format: 'minuted-pack', formatVersion: 1 })).toBe(false);
  expect(validate({ ...sendPack, name: '<b>' })).toBe(false);
  expect(validate({ ...sendPack, lists: { Ab: ['x'] } })).toBe(false);
  expect(validate({ ...sendPack, extra: 1 })).toBe(false);
});
