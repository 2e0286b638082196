import { changeSettings, readSettings } from './settings.ts';

/** Bytes that the locker takes, and that the browser would still give it. */
export type LockerRoom = { used: number; free: number };

/** How much room there is; null where the browser does not tell. */
export async function readLockerRoom(): Promise<LockerRoom | null> {
  const { usage, quota } = (await navigator.storage?.estimate?.().catch(() => null)) ?? {};
  if (usage === undefined || quota === undefined) return null;
  return { used: usage, free: Math.max(0, quota - usage) };
}

/**
 * Asks the browser, once ever, not to clear the locker away when the disk gets full. For the first save, when there is
 * something to lose. Never throws. Service workers cannot ask: there the next page of ours does.
 */
export async function askToPersist(): Promise<void> {
  try {
    if (typeof navigator.storage?.persist !== 'function' || (await readSettings()).askedToPersist) return;
    if (!(await navigator.storage.persisted())) await navigator.storage.persist();
    await changeSettings({ askedToPersist: true });
  } catch {
    // It keeps the locker without a promise.
  }
}
