import { sha256Now } from '../../../evidence/sha256-in-steps.ts';
import { canonicalJson } from './canonical-json.ts';

/** SHA-256 of the canonical JSON of a record, as the log has it. */
export function recordDigest(record: unknown): string {
  return sha256Now(new TextEncoder().encode(canonicalJson(record)));
}
