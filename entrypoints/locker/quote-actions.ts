import type { QuoteActions } from '../../components/QuoteCard.tsx';
import { loadLateParts } from './late.ts';
import { neighbourOf } from './use-focus-quote.ts';
import type { Steps } from './use-steps.ts';

/** What a card can do to its quote, each a step that can be taken back. */
export function quoteActions({ run, remember }: Steps): QuoteActions {
  return {
    // Fails loudly to the field itself, which says so.
    onNote: async (id, note, was) => {
      const { writeNote } = await loadLateParts();
      const written = await writeNote(id, note, was);
      if (written.step) remember(written.step);
      return written;
    },
    onTag: async (id, tag) => {
      const { tagQuotes } = await loadLateParts();
      remember({ ...(await tagQuotes([id], tag)), quote: id });
    },
    onUntag: async (id, tag) => {
      const { untagQuotes } = await loadLateParts();
      remember({ ...(await untagQuotes([id], tag)), quote: id });
    },
    onBack: (id, before) => {
      const { note, tags, voice, speaker, citation } = before;
      const edit = { note, tags, voice, speaker, citation };
      // What is not part of that edit stays.
      const changed = Object.entries(edit).filter(([, value]) => value !== undefined);
      void run(({ goBackTo }) => goBackTo(id, Object.fromEntries(changed)));
    },
    onCite: async (id, name, typed) => {
      const { changeQuote } = await loadLateParts();
      remember(
        await changeQuote(id, ({ citation }) => ({
          citation: { ...citation, [name]: { ...citation[name], typed } },
        })),
      );
    },
    onCitePaper: async (sha256, name, typed) => {
      const { citeWholePaper } = await loadLateParts();
      remember(await citeWholePaper(sha256, name, typed));
    },
    onVoice: async (id, voice) => {
      const { giveVoice } = await loadLateParts();
      remember({ ...(await giveVoice([id], voice)), quote: id });
    },
    onSpeaker: async (id, typed) => {
      const { changeQuote } = await loadLateParts();
      remember(await changeQuote(id, ({ speaker }) => ({ speaker: { ...speaker, typed } })));
    },
    onCopy: (text) => navigator.clipboard.writeText(text),
    onDelete: (id) => void run(({ binQuotes }) => binQuotes([id], neighbourOf(id))),
  };
}
