import type { QuoteActions } from '../../components/QuoteCard.tsx';
import { binQuotes, goBackTo, tagQuotes, untagQuotes, writeNote } from './quote-acts.ts';
import { neighbourOf } from './use-focus-quote.ts';
import type { Steps } from './use-steps.ts';

/** What a card can do to its quote, each a step that can be taken back. */
export function quoteActions({ run, remember }: Steps): QuoteActions {
  return {
    // Fails loudly to the field itself, which says so.
    onNote: async (id, note, was) => {
      const written = await writeNote(id, note, was);
      if ('theirs' in written) return written.theirs;
      remember(written.step);
      return null;
    },
    onTag: async (id, tag) => remember({ ...(await tagQuotes([id], tag)), quote: id }),
    onUntag: async (id, tag) => remember({ ...(await untagQuotes([id], tag)), quote: id }),
    onBack: (id, before) => {
      const { note, tags, voice, speaker, citation } = before;
      const edit = { note, tags, voice, speaker, citation };
      // What is not part of that edit stays.
      const changed = Object.entries(edit).filter(([, value]) => value !== undefined);
      void run(() => goBackTo(id, Object.fromEntries(changed)));
    },
    onDelete: (id) => void run(() => binQuotes([id], neighbourOf(id))),
  };
}
