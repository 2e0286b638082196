import type { HitGroup } from '../../core/phrases/hit.ts';
import type { Quote, QuoteDraft } from '../../core/evidence/quote.ts';
import { ExpectedError } from '../../core/result.ts';
import { say } from '../../platform/say.ts';
import { deleteQuotes } from '../../storage/bin.ts';
import { withQuads } from './ask-quads.ts';
import { draftGroup, draftSpan } from './draft-place.ts';
import { createQuoteKeeper } from './keep-paper.ts';
import { isSaved, type OpenPaper } from './open-paper.ts';
import type { PaperViewer } from './paper-viewer.ts';
import type { ReaderState, Store } from './reader-store.ts';
import { saveCited } from './save-cited.ts';

type Saved = { quote: Quote; isNew: boolean };

/** What saves quotes of the open paper. Methods without a promise never throw: what fails becomes a notice. */
export type Saving = {
  saveGroup(key: string): void;
  saveSelection(): void;
  /** Saves the selection, else the sentence of the current place. Errors: `nothing-selected`, those of saving. */
  saveHere(): Promise<Saved>;
  /** Saves a draft and paints it. Errors: those of `saveQuote`. */
  save(draft: QuoteDraft): Promise<Saved>;
  /** Saves drafts one after the other and paints them once. Errors: those of `saveQuote`; what came before is saved. */
  saveAll(drafts: QuoteDraft[]): Promise<Saved[]>;
};

type Parts = {
  store: Store<ReaderState>;
  viewer: PaperViewer;
  /** The open paper. Errors: `nothing-selected`. */
  paper: () => OpenPaper;
  /** The same once all of it is read. Errors: `nothing-selected`. */
  wholePaper: () => OpenPaper | Promise<OpenPaper>;
  group: (key: string | null) => HitGroup | undefined;
  selectedSpan: () => { start: number; end: number } | null;
  refresh: () => Promise<void>;
  fail: (error: unknown) => void;
};

/** Makes what saves quotes of the paper that is open in the reader. */
export function createSaving(parts: Parts): Saving {
  const { store, viewer, paper, wholePaper, group, selectedSpan, refresh, fail } = parts;
  const keepBeside = createQuoteKeeper(store, viewer);

  const saving: Saving = {
    saveGroup(key) {
      const wanted = group(key);
      if (!wanted) return;
      const { pdf, quotes } = paper();
      if (isSaved(wanted, quotes)) store.set({ notice: { text: say('session_thisIsInYourLockerAlready') } });
      else
        Promise.resolve(wholePaper())
          .then((whole) => saving.save(draftGroup(wanted, pdf, whole)))
          .catch(fail);
    },
    saveSelection() {
      const span = selectedSpan();
      if (!span) return fail(new ExpectedError('nothing-selected'));
      const { pdf } = paper();
      Promise.resolve(wholePaper())
        .then((whole) => saving.save(draftSpan(span, pdf, whole)))
        .then(() => document.getSelection()?.removeAllRanges(), fail);
    },
    async saveHere() {
      const { pdf } = paper();
      const span = selectedSpan();
      // White space alone is no selection.
      const isSelected = span && pdf.reading.text.slice(span.start, span.end).trim() !== '';
      const current = group(store.get().current);
      if (isSelected) return saving.save(draftSpan(span, pdf, await wholePaper()));
      if (current) return saving.save(draftGroup(current, pdf, await wholePaper()));
      throw new ExpectedError('nothing-selected');
    },
    async save(draft) {
      const open = paper();
      const [placed = draft] = await withQuads(open, [draft]);
      const saved = await saveCited(open, placed, viewer.doc());
      await refresh();
      const undo = async () => {
        try {
          await deleteQuotes([saved.quote.id]);
          await refresh();
          store.set({ notice: { text: say('session_takenOutOfYourLockerAgain') } });
        } catch (error) {
          fail(error);
        }
      };
      store.set({
        notice: saved.isNew
          ? { text: say('session_savedToYourLocker'), undo: () => void undo() }
          : { text: say('session_thisIsInYourLockerAlready') },
      });
      keepBeside(saved.quote, saved.isNew ? () => void undo() : undefined);
      return saved;
    },
    async saveAll(drafts) {
      const open = paper();
      const saved: Saved[] = [];
      try {
        for (const draft of await withQuads(open, drafts))
          saved.push(await saveCited(open, draft, viewer.doc()));
      } finally {
        await refresh();
      }
      for (const { quote } of saved) keepBeside(quote);
      return saved;
    },
  };
  return saving;
}
