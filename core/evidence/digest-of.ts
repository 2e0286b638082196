import { canonicalText } from './canonical-text.ts';
import { sha256Now } from './sha256-in-steps.ts';

/** SHA-256 of the canonical JSON (RFC 8785) of plain data. Computed at once: a transaction of IndexedDB does not wait. */
export function digestOf(record: object): string {
  return sha256Now(encoder.encode(canonicalText(record)));
}

// Made once: a big import hashes as many records as it has quotes.
const encoder = new TextEncoder();
