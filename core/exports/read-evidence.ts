import * as z from 'zod';
import type { Result } from '../result.ts';
import { EVIDENCE_FORMAT, EVIDENCE_VERSION, evidenceSchema, type Evidence } from './evidence-json.ts';

const envelopeSchema = z.object({
  format: z.literal(EVIDENCE_FORMAT),
  version: z.int(),
});

/**
 * Reads the text of an `evidence.json`, all of it or nothing: `newer-export` for a version that this Minuted
 * does not know, `not-an-export` for everything else that is not exactly such a file, which includes quotes
 * without their paper and papers or quotes that are there twice.
 */
export function readEvidence(text: string): Result<Evidence> {
  const json = parseJson(text);
  const envelope = envelopeSchema.safeParse(json);
  if (envelope.success && envelope.data.version > EVIDENCE_VERSION)
    return { ok: false, code: 'newer-export' };

  const evidence = evidenceSchema.safeParse(json);
  if (!evidence.success || !isWhole(evidence.data)) return { ok: false, code: 'not-an-export' };
  return { ok: true, value: evidence.data };
}

function isWhole({ papers, quotes }: Evidence): boolean {
  const known = new Set(papers.map(({ sha256 }) => sha256));
  const ids = new Set(quotes.map(({ id }) => id));
  return (
    known.size === papers.length &&
    ids.size === quotes.length &&
    quotes.every(({ paper }) => known.has(paper))
  );
}

function parseJson(text: string): unknown {
  try {
    // Editors on Windows put a byte order mark in front.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
