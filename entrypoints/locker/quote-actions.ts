import type { QuoteActions } from '../../components/QuoteCard.tsx';
import { citeWholePaper, changeQuote } from './cite-acts.ts';
import { binQuotes, giveVoice, goBackTo, tagQuotes, untagQuotes, writeNote } from './quote-acts.ts';
import { neighbourOf } from './use-focus-quote.ts';
import type { Steps } from './use-steps.ts';

/** What a card can do to its quote, each a step that can be taken back. */
export function quoteActions({ run, remember }: Steps): QuoteActions {
  return {
    // Fails loudly to the field itself, which says so.
    onNote: async (id, note, was) => {
      const written = await writeNote(id, note, was);
      if (written.step) remember(written.step);
      return written;
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
    onCite: async (id, name, typed) =>
      remember(
        await changeQuote(id, ({ citation }) => ({
          citation: { ...citation, [name]: { ...citation[name], typed } },
        })),
      ),
    onCitePaper: async (sha256, name, typed) => remember(await citeWholePaper(sha256, name, typed)),
    onVoice: async (id, voice) => remember({ ...(await giveVoice([id], voice)), quote: id }),
    onSpeaker: async (id, typed) =>
      remember(await changeQuote(id, ({ speaker }) => ({ speaker: { ...speaker, typed } }))),
    onCopy: (text) => navigator.clipboard.writeText(text),
    onDelete: (id) => void run(() => binQuotes([id], neighbourOf(id))),
  };
}
