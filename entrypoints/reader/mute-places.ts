import type { HitGroup } from '../../core/phrases/hit.ts';
import { refreshPapers } from '../../platform/page-script.ts';
import { say } from '../../platform/say.ts';
import { setMuted } from '../../storage/mutes.ts';
import { keysOf } from './open-paper.ts';
import type { ReaderState, Store } from './reader-store.ts';

type Around = {
  store: Store<ReaderState>;
  /** SHA-256 of the open paper. */
  sha256: () => string;
  refresh: () => Promise<void>;
  fail: (error: unknown) => void;
};

/** Marks the phrases of places as not useful and takes that back; what was done is said in a notice. */
export function createMuting({ store, sha256, refresh, fail }: Around) {
  const change = async (group: HitGroup, papers: (string | null)[], muted: boolean) => {
    for (const paper of papers) await setMuted(keysOf(group), paper, muted);
    await refresh();
    await refreshPapers();
  };
  const shownAgain = () => store.set({ notice: { text: say('mutePlaces_shownAgain') } });
  return {
    /** In the open paper, or in all. */
    mute(group: HitGroup, everywhere: boolean): void {
      const where = everywhere ? null : sha256();
      const undo = () => void change(group, [where], false).then(shownAgain, fail);
      change(group, [where], true).then(() => {
        const text = everywhere
          ? say('mutePlaces_notShownAnywhereAnyMore')
          : say('mutePlaces_notShownInThisPaperAny');
        store.set({ notice: { text, undo, focus: true } });
      }, fail);
    },
    /** In the open paper and everywhere. */
    unmute(group: HitGroup): void {
      change(group, [sha256(), null], false).then(shownAgain, fail);
    },
  };
}
