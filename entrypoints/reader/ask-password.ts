import { ExpectedError } from '../../core/result.ts';
import type { ReaderState, Store } from './reader-store.ts';

/** Asks for the password of a paper; `wrong` when one was tried. Null when the reader gives up. */
export type AskPassword = (wrong: boolean) => Promise<string | null>;

/** Asks in the reader page. Throws the signal's reason when another paper is opened meanwhile. */
export function passwordDialog(store: Store<ReaderState>, signal: AbortSignal): AskPassword {
  return (wrong) =>
    new Promise((resolve, reject) => {
      const done = () => signal.removeEventListener('abort', stop);
      const stop = () => {
        store.set({ locked: null });
        reject(signal.reason);
      };
      const answer = (password: string | null) => {
        done();
        store.set({ locked: null });
        resolve(password);
      };
      signal.addEventListener('abort', stop, { once: true });
      store.set({ locked: { wrong, answer } });
    });
}

/**
 * Opens what may be locked: asks until a password is right. Errors: those of `open`; `needs-password` when the
 * reader gives up.
 */
export async function openLocked<T>(
  open: (password?: string) => Promise<T>,
  ask: AskPassword,
): Promise<{ opened: T; password: string | undefined }> {
  let password: string | undefined;
  for (;;) {
    try {
      return { opened: await open(password), password };
    } catch (error) {
      if (!(error instanceof ExpectedError && error.code === 'needs-password')) throw error;
      const typed = await ask(password !== undefined);
      if (typed === null) throw error;
      password = typed;
    }
  }
}
