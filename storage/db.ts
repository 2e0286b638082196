import { Dexie, type EntityTable } from 'dexie';
import type { Paper } from '../core/evidence/paper.ts';
import type { Quote } from '../core/evidence/quote.ts';

/** A paper as its table holds it: `addressKeys` exists for the index alone and never leaves the database. */
export type PaperRow = Paper & { addressKeys: string[] };

/**
 * The locker: one IndexedDB database in the extension's own origin.
 *
 * Schema versions are append-only from now on. People have lockers made by every version that was ever
 * shipped, so a `version(n)` below is never edited or removed: a change is a new version beneath the last,
 * with an upgrade where rows change and a test that upgrades a locker of the version before.
 */
export class LockerDb extends Dexie {
  papers!: EntityTable<PaperRow, 'sha256'>;
  quotes!: EntityTable<Quote, 'id'>;

  constructor(name = 'minuted-locker') {
    // 'strict': "saved" means on the disk, not in a cache of the operating system.
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      papers: 'sha256, *addressKeys',
      // IndexedDB leaves null out of an index: `deletedAt` lists just the quotes in the bin.
      quotes: 'id, paper, savedAt, deletedAt',
    });
  }
}

/** The one connection of this page or worker. Dexie opens it at its first use. */
export const db = new LockerDb();
