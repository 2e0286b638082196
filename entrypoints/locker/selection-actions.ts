import type { Folder } from '../../core/evidence/folder.ts';
import type { Voice } from '../../core/evidence/quote.ts';
import type { Selection } from './use-selection.ts';
import type { Steps } from './use-steps.ts';

/** What can be done to all selected quotes: each in one transaction, with one way to take it back. */
export function selectionActions(steps: Steps, selection: Selection, open: Folder | null) {
  const ids = [...selection.ids];
  return {
    onTag: (tag: string) => void steps.run(({ tagQuotes }) => tagQuotes(ids, tag, steps.progress)),
    onUntag: (tag: string) => void steps.run(({ untagQuotes }) => untagQuotes(ids, tag, steps.progress)),
    onFile: (folder: Folder) => void steps.run(({ fileQuotes }) => fileQuotes(ids, folder)),
    onVoice: (voice: Voice | null) =>
      void steps.run(({ giveVoice }) => giveVoice(ids, voice, steps.progress)),
    onUnfile: () => {
      if (!open) return;
      selection.clear();
      void steps.run(({ unfileQuotes }) => unfileQuotes(ids, open, null));
    },
    onDelete: async () => {
      const done = await steps.run(({ binQuotes }) => binQuotes(ids, null, steps.progress));
      if (done) selection.clear();
    },
  };
}
