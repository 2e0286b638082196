import * as z from 'zod';
import { packSchema } from './pack.ts';

/** The JSON Schema (draft 2020-12) of a pack, for people who write one with an editor that knows such schemas. */
export function packJsonSchema(): Record<string, unknown> {
  return {
    title: 'Minuted pack',
    description: 'Phrases to look for, with their categories, word lists and test sentences.',
    ...z.toJSONSchema(packSchema),
  };
}
