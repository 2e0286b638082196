import { readFileSync } from 'node:fs';
import * as z from 'zod';

const judgement = {
  /** A paper: a path from the folder of the labels, from one of `--papers`, or from the working directory. */
  doc: z.string().min(1),
  /** PDF page, from 1; 1 for other papers. */
  page: z.int().positive().optional(),
  label: z.enum(['positive', 'context', 'near-miss']),
  category: z.string().nullish(),
  core: z.boolean().optional(),
};

/** A judged sentence by its words ... */
const spokenLabel = z.object({ ...judgement, sentence: z.string().min(1) });

/**
 * ... or, so that no foreign text has to be kept, by the SHA-256 of its letters: their number, and where they begin
 * among the letters of the paper when that was written (a hint; see `letters.ts`).
 */
const hashedLabel = z.object({
  ...judgement,
  at: z.int().nonnegative(),
  letters: z.int().positive(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

const labelSchema = z.union([spokenLabel, hashedLabel]);

export type Label = z.infer<typeof labelSchema> & { line: number };

/** Reads a file of one JSON object a line. Throws an Error that names the first line that is no label. */
export function readLabels(path: string): Label[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((text, index) => {
      if (text.trim() === '') return [];
      try {
        return [{ ...labelSchema.parse(JSON.parse(text)), line: index + 1 }];
      } catch (error) {
        throw new Error(`${path}, line ${index + 1}, is not a label: ${text.slice(0, 120)}`, {
          cause: error,
        });
      }
    });
}
