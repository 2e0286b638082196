import { paperFileOf } from '../../documents/pdf/paper-file.ts';
import type { Store } from './reader-store.ts';
import type { Session } from './session.ts';

/** The files that the reader dropped or chose, in the order in which she gave them, and the one that is open. */
export type GivenFiles = { files: File[]; current: File | null };

/** Adds files to those that were given before, so that none is lost, and opens the first of the new ones. */
export function giveFiles(given: Store<GivenFiles>, session: Session, files: readonly File[]): void {
  const before = given.get().files;
  const all = [...before];
  const known = files.map((file) => {
    const same = all.find((other) => isSameFile(other, file));
    if (!same) all.push(file);
    return same ?? file;
  });
  given.set({ files: all });
  const next = known.find((file) => !before.includes(file)) ?? known[0];
  if (next) openGiven(given, session, next);
}

/** Opens one of the files that were given. */
export function openGiven(given: Store<GivenFiles>, session: Session, file: File): void {
  given.set({ current: file });
  void session.open(async () => paperFileOf(file), null);
}

function isSameFile(one: File, other: File): boolean {
  return one.name === other.name && one.size === other.size && one.lastModified === other.lastModified;
}
