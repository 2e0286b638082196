import { fieldsOf, stringOf } from './json-parts.ts';
import { recordDigest } from './record-digest.ts';
import { takeBreath } from './take-breath.ts';

/** Entries gone through before the page may draw. */
const AT_ONCE = 2000;
const START = '0'.repeat(64);

export type CheckedLog = {
  entries: number;
  /** Of the last entry; null in an empty log. */
  lastHash: string | null;
  /** The first entry (from 1) that does not hold, and how; null when all do. */
  fault: { seq: number; fault: 'changed' | 'broken-link' | 'missing' } | null;
  /** What the log says of each quote (its id): the digests of its record, the latest last. */
  digests: ReadonlyMap<string, (string | null)[]>;
};

/** Goes through a whole log. Null for what is no log. A log that was cut at its end cannot be told by itself. */
export async function checkLog(json: unknown): Promise<CheckedLog | null> {
  if (!Array.isArray(json)) return null;
  const digests = new Map<string, (string | null)[]>();
  let fault: CheckedLog['fault'] = null;
  let lastHash: string | null = null;
  for (const [index, item] of (json as unknown[]).entries()) {
    if (index % AT_ONCE === AT_ONCE - 1) await takeBreath();
    const { hash, ...entry } = fieldsOf(item);
    const seq = index + 1;
    if (!fault && entry['seq'] !== seq) fault = { seq, fault: 'missing' };
    if (!fault && recordDigest(entry) !== hash) fault = { seq, fault: 'changed' };
    if (!fault && entry['previous'] !== (lastHash ?? START)) fault = { seq, fault: 'broken-link' };
    lastHash = stringOf(hash);
    if (entry['kind'] !== 'quote') continue;
    const id = stringOf(entry['id']);
    const digest = stringOf(entry['digest']) || null;
    const known = digests.get(id);
    if (known) known.push(digest);
    else digests.set(id, [digest]);
  }
  return { entries: json.length, lastHash, fault, digests };
}
