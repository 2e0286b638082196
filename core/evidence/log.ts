import * as z from 'zod';
import { digestOf } from './digest-of.ts';
import { sha256Schema } from './paper.ts';

export { digestOf };

/** What can happen to what is in the locker. `erase` is for good; `delete` puts into the bin. */
export const LOG_ACTIONS = [
  'add',
  'edit',
  'delete',
  'restore',
  'erase',
  'import',
  'export',
  'check',
] as const;
export const LOG_KINDS = ['quote', 'paper', 'folder', 'report', 'locker'] as const;

/**
 * One entry of the log of the locker. Entries hold no words of papers or readers, only hashes of records, so that the
 * log can be handed on without telling what was noted or deleted.
 */
export const logEntrySchema = z.strictObject({
  /** From 1, without gaps. */
  seq: z.int().positive(),
  /** By the clock of the computer, which may be wrong or go back: the order is that of `seq`. */
  at: z.iso.datetime(),
  action: z.enum(LOG_ACTIONS),
  kind: z.enum(LOG_KINDS),
  /** Which quote, paper or folder; for the locker itself, what was exported or imported. */
  id: z.string(),
  /** SHA-256 of the canonical JSON (RFC 8785) of the record after the change; null where none is left. */
  digest: sha256Schema.nullable(),
  /** `hash` of the entry before; 64 zeros before the first. */
  previous: sha256Schema,
  /** SHA-256 of the canonical JSON of this entry without `hash`. */
  hash: sha256Schema,
});

export type LogEntry = z.infer<typeof logEntrySchema>;
/** What happened, before it has its place in the chain. */
export type LogEvent = Pick<LogEntry, 'action' | 'kind' | 'id' | 'digest'>;

/** `previous` of the first entry. */
export const LOG_START = '0'.repeat(64);

/** The entries for some events, in their order, that go on from the last entry of a log (undefined in an empty one). */
export function chainEvents(last: LogEntry | undefined, events: readonly LogEvent[], at: string): LogEntry[] {
  let { seq, hash: previous } = last ?? { seq: 0, hash: LOG_START };
  return events.map((event) => {
    seq += 1;
    const entry = { ...event, seq, at, previous };
    previous = digestOf(entry);
    return { ...entry, hash: previous };
  });
}

/** The first entry at which a log does not hold, and how: its own hash, its link to the one before, or its number. */
export type LogFault = { seq: number; fault: 'changed' | 'broken-link' | 'missing' };

/**
 * Goes through a log, or the next part of one, after the entry `last`. Gives the first fault, or null. A log that was
 * cut at its end cannot be told by itself: compare the last hash with one that was noted elsewhere.
 */
export function findLogFault(last: LogEntry | undefined, entries: readonly LogEntry[]): LogFault | null {
  let { seq, hash: previous } = last ?? { seq: 0, hash: LOG_START };
  for (const { hash, ...entry } of entries) {
    seq += 1;
    if (entry.seq !== seq) return { seq, fault: 'missing' };
    if (digestOf(entry) !== hash) return { seq, fault: 'changed' };
    if (entry.previous !== previous) return { seq, fault: 'broken-link' };
    previous = hash;
  }
  return null;
}
