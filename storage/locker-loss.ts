import { browser } from '#imports';
import { db } from './db.ts';
import { withStorageErrors } from './storage-error.ts';

/** In `storage.local`, which browsers clear apart from databases. */
const KEY = 'lockerStart';

/**
 * Whether the browser took the locker away: the hash of the first entry of its log, which stays for good, was noted at
 * the first save, and is not there any more. Notes it where nothing was noted. Throws `storage-blocked`.
 */
export async function isLockerLost(): Promise<boolean> {
  // A private window has a locker of its own, and shares what was noted.
  if (browser.extension.inIncognitoContext) return false;
  const first = await withStorageErrors(() => db.log.get(1));
  const noted = (await browser.storage.local.get(KEY))[KEY] as unknown;
  if (typeof noted === 'string') return noted !== first?.hash;
  if (first) await browser.storage.local.set({ [KEY]: first.hash });
  return false;
}

/** The reader knows of the loss: the locker of today is the one to watch from now on. */
export async function acceptLockerLoss(): Promise<void> {
  const first = await withStorageErrors(() => db.log.get(1));
  if (first) await browser.storage.local.set({ [KEY]: first.hash });
  else await browser.storage.local.remove(KEY);
}

/** Tells when somebody deletes the locker while it is open here. Returns the undo. */
export function onLockerDeleted(tell: () => void): () => void {
  const listen = ({ newVersion }: IDBVersionChangeEvent) => {
    // After Dexie has closed it, which lets the deletion happen.
    if (newVersion === null) setTimeout(tell, 500);
  };
  db.on('versionchange', listen);
  return () => db.on('versionchange').unsubscribe(listen);
}
