import { CITED_FIELDS, type Citation } from '../core/evidence/citation.ts';
import type { Quote } from '../core/evidence/quote.ts';
import { deleteQuotes, restoreQuotes } from './bin.ts';
import { db } from './db.ts';
import { editFolder } from './folders.ts';
import { editQuotes, getAll, type QuoteEdit } from './quotes.ts';
import { withStorageErrors } from './storage-error.ts';

/**
 * Makes one quote out of several, in one transaction: the first keeps its words and place and gets the notes and tags of
 * the others and what was typed only there; in folders it stands where the first of them stood; the others go to the
 * bin. Gives what takes all of it back. Throws `not-found`, and changes nothing then.
 */
export function mergeQuotes(
  keepId: string,
  otherIds: readonly string[],
  now = new Date(),
): Promise<() => Promise<void>> {
  const ids = [...new Set(otherIds)].filter((id) => id !== keepId);
  return together(async () => {
    const others = await getAll(ids);
    const binned = others.filter(({ deletedAt }) => deletedAt === null).map(({ id }) => id);
    const undoEdit = await editQuotes([keepId], (keep) => joined(keep, others), now);
    const undoFolders = await moveInFolders(keepId, new Set([keepId, ...ids]), now);
    await deleteQuotes(binned, now);
    return () =>
      together(async () => {
        await restoreQuotes(binned);
        for (const undo of undoFolders) await undo();
        await undoEdit();
      });
  });
}

function together<T>(work: () => Promise<T>): Promise<T> {
  return withStorageErrors(() => db.transaction('rw', [db.quotes, db.edits, db.folders, db.log], work));
}

function joined(keep: Quote, others: readonly Quote[]): QuoteEdit {
  const all = [keep, ...others];
  const notes = all.map(({ note }) => note.trim()).filter((note) => note !== '');
  return {
    note: notes.length > 1 ? [...new Set(notes)].join('\n\n') : (notes[0] ?? keep.note),
    tags: [...new Set(all.flatMap(({ tags }) => tags))],
    voice: all.find(({ voice }) => voice !== null)?.voice ?? null,
    citation: joinedCitation(keep, others),
  };
}

/** What was typed for one of the others stands where nothing was typed for the one that stays. */
function joinedCitation({ citation }: Quote, others: readonly Quote[]): Citation {
  const fields = CITED_FIELDS.map((name) => {
    const typed = others.find((other) => other.citation[name].typed !== null)?.citation[name].typed ?? null;
    return [name, { ...citation[name], typed: citation[name].typed ?? typed }] as const;
  });
  return Object.fromEntries(fields) as Citation;
}

async function moveInFolders(
  keepId: string,
  merged: ReadonlySet<string>,
  now: Date,
): Promise<(() => Promise<void>)[]> {
  const undo: (() => Promise<void>)[] = [];
  for (const { id, quotes } of await db.folders.toArray()) {
    if (!quotes.some((quote) => quote !== keepId && merged.has(quote))) continue;
    // A folder keeps each quote once: the first place stays.
    const moved = quotes.map((quote) => (merged.has(quote) ? keepId : quote));
    undo.push(await editFolder(id, () => ({ quotes: moved }), now));
  }
  return undo;
}
