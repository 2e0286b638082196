import type { Tab } from '../browsers/driver.ts';

/** So many rows go into the browser at a time. */
const CHUNK = 500;

/** Puts rows into a table of the locker that a page of the extension has opened before, as they are. */
export async function fillLocker(tab: Tab, table: string, rows: readonly object[]): Promise<void> {
  for (let from = 0; from < rows.length; from += CHUNK)
    await tab.evaluate(`new Promise((resolve, reject) => {
      const opening = indexedDB.open('minuted-locker');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const database = opening.result;
        const writing = database.transaction(${JSON.stringify(table)}, 'readwrite', { durability: 'relaxed' });
        for (const row of ${JSON.stringify(rows.slice(from, from + CHUNK))}) writing.objectStore(${JSON.stringify(table)}).put(row);
        writing.oncomplete = () => { database.close(); resolve(true); };
        writing.onerror = () => reject(writing.error);
      };
    })`);
}
