import { Dexie, type EntityTable, type Table } from 'dexie';
import type { CategoryName } from '../core/evidence/category-name.ts';
import type { ChangeReport } from '../core/evidence/change-report.ts';
import type { Folder } from '../core/evidence/folder.ts';
import type { ExportedPicture } from '../core/exports/export-task.ts';
import { chainEvents, digestOf, type LogEntry } from '../core/evidence/log.ts';
import type { Paper } from '../core/evidence/paper.ts';
import type { Quote } from '../core/evidence/quote.ts';
import { ExpectedError } from '../core/result.ts';
import { upgradePaper, upgradeQuote } from '../core/evidence/upgrade-records.ts';
import type { Pack } from '../core/phrases/pack.ts';
import type { PatternKey } from '../core/phrases/pattern-key.ts';
import type { Tally } from '../core/phrases/tally-hits.ts';

/** A paper as its table holds it: `addressKeys` exists for the index alone and never leaves the database. */
export type PaperRow = Paper & { addressKeys: string[] };

/** A pack of the reader's own, or one that came from somebody else. The pack that comes with Minuted has no row. */
export type PackRow = { id: string; pack: Pack; addedAt: string };

/** A phrase that the reader marked as not useful in one paper (its SHA-256). */
export type MuteRow = { paper: string; key: PatternKey; mutedAt: string };

/** How often each phrase stands in one paper that was searched. */
export type TallyRow = { paper: string; counts: Tally; countedAt: string };

/** The pictures of one quote (its id): the parts of the PDF pages that it stands on. */
export type PictureRow = { quote: string; pictures: QuotePicture[]; madeAt: string };

/** A part of a PDF page with a quote marked on it. */
export type QuotePicture = ExportedPicture;

/** The reading text of a paper, pages and all: the JSON of a ReadingText, compressed (gzip). */
export type PaperTextRow = { paper: string; gzip: Uint8Array<ArrayBuffer>; keptAt: string };

/** A copy of a paper: the bytes of a PDF as they came, or a web page as one HTML file. `sha256` is that of the copy. */
export type SourceRow = { paper: string; sha256: string; copy: Blob; keptAt: string };

/** What a quote was before a change: the fields that were changed, as they were until then. */
export type EditRow = { seq?: number; quote: string; at: string; before: Partial<Quote> };

/** The folder on the reader's disk that backups go to, where the browser gives access to one. */
export type HandleRow = { id: 'backup'; folder: FileSystemDirectoryHandle };

/** The key that signs evidence packs. Its private half can be used here, and cannot be taken out. */
export type KeyRow = { id: 'signing'; privateKey: CryptoKey; publicKey: CryptoKey; madeAt: string };

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
  packs!: EntityTable<PackRow, 'id'>;
  mutes!: Table<MuteRow, [paper: string, key: string]>;
  tallies!: EntityTable<TallyRow, 'paper'>;
  pictures!: EntityTable<PictureRow, 'quote'>;
  paperTexts!: EntityTable<PaperTextRow, 'paper'>;
  sources!: EntityTable<SourceRow, 'paper'>;
  folders!: EntityTable<Folder, 'id'>;
  edits!: EntityTable<EditRow, 'seq'>;
  reports!: EntityTable<ChangeReport, 'id'>;
  log!: EntityTable<LogEntry, 'seq'>;
  handles!: EntityTable<HandleRow, 'id'>;
  keys!: EntityTable<KeyRow, 'id'>;
  /** Of packs that are not here: files with quotes of theirs brought the names. */
  categoryNames!: Table<CategoryName, [pack: string, category: string]>;

  constructor(name = 'minuted-locker') {
    // 'strict': "saved" means on the disk, not in a cache of the operating system.
    super(name, { chromeTransactionDurability: 'strict', ...withoutNewerLockers() });
    this.version(1).stores({
      papers: 'sha256, *addressKeys',
      // IndexedDB leaves null out of an index: `deletedAt` lists just the quotes in the bin.
      quotes: 'id, paper, savedAt, deletedAt',
    });
    this.version(2).stores({
      packs: 'id',
      mutes: '[paper+key], paper, key',
      tallies: 'paper',
    });
    this.version(3)
      .stores({ pictures: 'quote' })
      .upgrade(async (locker) => {
        await locker.table('papers').toCollection().modify(changing(upgradePaper));
        await locker.table('quotes').toCollection().modify(changing(upgradeQuote));
      });
    this.version(4)
      .stores({
        quotes: 'id, paper, savedAt, deletedAt, *tags',
        paperTexts: 'paper',
        sources: 'paper',
        folders: 'id',
        edits: '++seq, quote',
        reports: 'id, paper',
        log: 'seq, id',
        handles: 'id',
        keys: 'id',
      })
      .upgrade(async (locker) => {
        await locker.table('papers').toCollection().modify(changing(upgradePaper));
        await locker.table('quotes').toCollection().modify(changing(upgradeQuote));
        // The log begins here: with what is in the locker.
        const quotes: Quote[] = await locker.table('quotes').toArray();
        const events = quotes.map((quote) => ({
          action: 'add' as const,
          kind: 'quote' as const,
          id: quote.id,
          digest: digestOf(quote),
        }));
        await locker.table('log').bulkAdd(chainEvents(undefined, events, new Date().toISOString()));
      });
    // Nobody asks the log for one record, and each entry of an index is written by every change.
    this.version(5).stores({ log: 'seq', categoryNames: '[pack+category]' });
  }
}

/**
 * Where a locker has a higher version than this Minuted knows, Dexie asks for it again without a version, adds what it
 * misses there, and goes on. Old rows in a newer locker are a locker that neither version can read, so that second
 * question is refused, before anything is touched: `newer-locker`.
 */
function withoutNewerLockers(): { indexedDB?: Pick<IDBFactory, 'open' | 'deleteDatabase' | 'databases'> } {
  const real: IDBFactory | undefined = globalThis.indexedDB;
  if (!real) return {};
  return {
    indexedDB: {
      open(name, version) {
        if (version === undefined) throw new ExpectedError('newer-locker');
        return real.open(name, version);
      },
      deleteDatabase: (name) => real.deleteDatabase(name),
      databases: () => real.databases(),
    },
  };
}

/** For `modify`: writes what `upgrade` makes of a row into it. */
function changing<Row extends object>(upgrade: (row: Row) => object) {
  return (row: Row): void => void Object.assign(row, upgrade(row));
}

/** The one connection of this page or worker. Dexie opens it at its first use. */
export const db = new LockerDb();
