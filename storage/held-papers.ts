import { Dexie, type EntityTable } from 'dexie';
import { withStorageErrors } from './storage-error.ts';

type HeldPaper = { id: string; address: string; bytes: Blob; heldAt: number };

/** Long enough to come back to the tab the next day. */
const KEEP_MS = 48 * 60 * 60 * 1000;

/**
 * Papers that came in answer to a form, and that no second request would bring: kept for the reader's tab alone, apart
 * from the locker, and never exported.
 */
class HeldDb extends Dexie {
  papers!: EntityTable<HeldPaper, 'id'>;

  constructor() {
    super('minuted-held');
    this.version(1).stores({ papers: 'id, heldAt' });
  }
}

const db = new HeldDb();

/** Keeps a paper for two days and gives its name; older ones go. Errors: `storage-full`, `storage-blocked`. */
export async function holdPaper(address: string, bytes: Blob): Promise<string> {
  const id = crypto.randomUUID();
  await withStorageErrors(async () => {
    await db.papers
      .where('heldAt')
      .below(Date.now() - KEEP_MS)
      .delete();
    await db.papers.add({ id, address, bytes, heldAt: Date.now() });
  });
  return id;
}

/** A paper that was kept, or undefined when it is gone. Errors: `storage-blocked`. */
export function findHeldPaper(id: string): Promise<{ address: string; bytes: Blob } | undefined> {
  return withStorageErrors(() => db.papers.get(id));
}
