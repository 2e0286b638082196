import type { ChangeReport } from '../core/evidence/change-report.ts';
import type { Folder } from '../core/evidence/folder.ts';
import {
  chainEvents,
  digestOf,
  findLogFault,
  type LogEntry,
  type LogEvent,
  type LogFault,
} from '../core/evidence/log.ts';
import type { Paper } from '../core/evidence/paper.ts';
import type { Quote } from '../core/evidence/quote.ts';
import { db } from './db.ts';
import { withStorageErrors } from './storage-error.ts';

/** Entries and records read at a time. */
const CHUNK = 1000;

/** Adds what happened to the log. Call it inside the transaction of the change, which has to hold `db.log`. */
export async function writeLog(events: readonly LogEvent[], now: Date): Promise<void> {
  if (events.length === 0) return;
  await db.log.bulkAdd(chainEvents(await lastEntry(), events, now.toISOString()));
}

/** The last entry of the log; undefined in an empty one. */
export function lastEntry(): Promise<LogEntry | undefined> {
  return db.log.toCollection().last();
}

/** Adds to the end of the log. Each call goes on from the one before it, which need not be written yet. */
export type LogEnd = (events: readonly LogEvent[]) => PromiseLike<unknown>;

/** For long work that would wait for the log again and again. Nothing else may write to it in this transaction. */
export async function openLogEnd(now: Date): Promise<LogEnd> {
  const at = now.toISOString();
  let last = await db.log.toCollection().last();
  return (events) => {
    const entries = chainEvents(last, events, at);
    last = entries.at(-1) ?? last;
    return db.log.bulkAdd(entries);
  };
}

/** What happened to a quote. */
export function quoteEvent(action: LogEvent['action'], quote: Quote): LogEvent {
  return { action, kind: 'quote', id: quote.id, digest: digestOf(quote) };
}

/** What happened to a folder. */
export function folderEvent(action: LogEvent['action'], folder: Folder): LogEvent {
  return { action, kind: 'folder', id: folder.id, digest: digestOf(folder) };
}

/** What happened to a change report. */
export function reportEvent(action: LogEvent['action'], report: ChangeReport): LogEvent {
  return { action, kind: 'report', id: report.id, digest: digestOf(report) };
}

/** What happened to a paper. Where and when it was last seen changes with every visit, and is not in the digest. */
export function paperEvent(action: LogEvent['action'], { sha256, kind, citation }: Paper): LogEvent {
  return { action, kind: 'paper', id: sha256, digest: digestOf({ sha256, kind, citation }) };
}

export type LogCheck = {
  entries: number;
  /** `hash` of the last entry: noted elsewhere, it shows later that nothing was cut off. Null for an empty log. */
  lastHash: string | null;
  /** The first entry that does not hold; null when all do. */
  fault: (LogFault & { at: string | null }) | null;
  /** Ids of quotes whose record is not what the log says of it, or that are in one and not in the other. */
  strangers: string[];
};

/** Checks the whole log, and every quote against what the log says of it. Errors: `storage-blocked`. */
export function checkLog(onProgress: (entries: number) => void = () => {}): Promise<LogCheck> {
  return withStorageErrors(() =>
    db.transaction('r', db.log, db.quotes, async () => {
      const logged = new Map<string, string | null>();
      let last: LogEntry | undefined;
      for (;;) {
        const entries: LogEntry[] = await db.log
          .where('seq')
          .above(last?.seq ?? 0)
          .limit(CHUNK)
          .toArray();
        const fault = findLogFault(last, entries);
        if (fault) {
          const at = entries.find(({ seq }) => seq === fault.seq)?.at ?? null;
          return { entries: await db.log.count(), lastHash: null, fault: { ...fault, at }, strangers: [] };
        }
        for (const { kind, id, digest } of entries) if (kind === 'quote') logged.set(id, digest);
        last = entries.at(-1) ?? last;
        onProgress(last?.seq ?? 0);
        if (entries.length < CHUNK) break;
      }
      return {
        entries: last?.seq ?? 0,
        lastHash: last?.hash ?? null,
        fault: null,
        strangers: await findStrangers(logged),
      };
    }),
  );
}

async function findStrangers(logged: Map<string, string | null>): Promise<string[]> {
  const strangers: string[] = [];
  let lastId = '';
  for (;;) {
    const quotes: Quote[] = await db.quotes.where('id').above(lastId).limit(CHUNK).toArray();
    for (const quote of quotes) {
      if (logged.get(quote.id) !== digestOf(quote)) strangers.push(quote.id);
      logged.delete(quote.id);
    }
    lastId = quotes.at(-1)?.id ?? lastId;
    if (quotes.length < CHUNK) break;
  }
  for (const [id, digest] of logged) if (digest !== null) strangers.push(id);
  return strangers;
}
