import type { NoteStored } from '../../components/NoteField.tsx';
import { moveInFolder } from '../../core/evidence/folder-order.ts';
import type { Folder } from '../../core/evidence/folder.ts';
import type { Quote, Voice } from '../../core/evidence/quote.ts';
import { say, sayCount } from '../../platform/say.ts';
import { deleteQuotes, restoreQuotes } from '../../storage/bin.ts';
import { addFolder, deleteFolder, editFolder } from '../../storage/folders.ts';
import { editQuotes, type QuoteEdit } from '../../storage/quotes.ts';
import type { OnProgress } from '../../storage/rewrite-quotes.ts';
import type { Step } from './use-steps.ts';

/** So many quotes in words. */
function countQuotes(count: number): string {
  return sayCount('common_quotes', count);
}

/** Stores a note unless it is another than `was` by now, and gives the step where it did. */
export async function writeNote(
  id: string,
  note: string,
  was: string,
): Promise<NoteStored & { step: Step | null }> {
  const now = new Date();
  let changedAt = now.toISOString();
  let theirs: string | null = null;
  const change = (quote: Quote): QuoteEdit => {
    const isOther = quote.note !== was && quote.note !== note;
    if (isOther) theirs = quote.note;
    // What is not changed is as old as it was, and nothing gets older than it was.
    if (isOther || quote.note === note || quote.changedAt > changedAt) changedAt = quote.changedAt;
    return isOther ? {} : { note };
  };
  const undo = await editQuotes([id], change, now);
  if (theirs !== null) return { changedAt, theirs, step: null };
  return {
    changedAt,
    theirs,
    step: { said: null, undo, undone: say('quoteActs_theNoteIsAsItWas'), quote: id, name: `note ${id}` },
  };
}

/** Puts a tag on quotes. */
export async function tagQuotes(ids: readonly string[], tag: string, onProgress?: OnProgress): Promise<Step> {
  const undo = await editQuotes(ids, ({ tags }) => ({ tags: [...tags, tag] }), new Date(), onProgress);
  return {
    said: say('quoteActs_tagged', { quotes: countQuotes(ids.length), tag }),
    undo,
    undone: say('quoteActs_theTagsAreAsTheyWere'),
  };
}

/** Takes a tag off quotes. */
export async function untagQuotes(
  ids: readonly string[],
  tag: string,
  onProgress?: OnProgress,
): Promise<Step> {
  const without = ({ tags }: Quote) => ({ tags: tags.filter((other) => other !== tag) });
  const undo = await editQuotes(ids, without, new Date(), onProgress);
  return {
    said: say('quoteActs_tookOff', { tag, quotes: countQuotes(ids.length) }),
    undo,
    undone: say('quoteActs_theTagsAreAsTheyWere'),
  };
}

/** Says whose words quotes are. */
export async function giveVoice(
  ids: readonly string[],
  voice: Voice | null,
  onProgress?: OnProgress,
): Promise<Step> {
  const undo = await editQuotes(ids, () => ({ voice }), new Date(), onProgress);
  return {
    said: say('quoteActs_changedWhoSaid', { quotes: countQuotes(ids.length) }),
    undo,
    undone: say('quoteActs_asItWasBefore'),
  };
}

/** Makes a quote as it was before an edit. That is an edit too, so nothing of its history goes. */
export async function goBackTo(id: string, before: QuoteEdit): Promise<Step> {
  const undo = await editQuotes([id], () => before);
  return {
    said: say('quoteActs_theQuoteIsAsItWas'),
    undo,
    undone: say('quoteActs_theWayBackIsTakenBack'),
    quote: id,
  };
}

/** Puts quotes into the bin; the focus goes to `focusAfter`. */
export async function binQuotes(
  ids: readonly string[],
  focusAfter: string | null,
  onProgress?: OnProgress,
): Promise<Step> {
  await deleteQuotes(ids, new Date(), onProgress);
  const [first] = ids;
  return {
    said: sayCount('quoteActs_movedToTheBin', ids.length, { quotes: countQuotes(ids.length) }),
    undo: (onUndone) => restoreQuotes(ids, new Date(), onUndone),
    undone: sayCount('quoteActs_areBackInTheLocker', ids.length, { quotes: countQuotes(ids.length) }),
    quote: first,
    focusAfter,
  };
}

/** Takes quotes out of the bin; the focus goes to `focusAfter`. */
export async function unbinQuotes(ids: readonly string[], onProgress?: OnProgress): Promise<Step> {
  await restoreQuotes(ids, new Date(), onProgress);
  return {
    said: sayCount('quoteActs_areBackInTheLocker', ids.length, { quotes: countQuotes(ids.length) }),
    undo: (onUndone) => deleteQuotes(ids, new Date(), onUndone),
    undone: say('quoteActs_inTheBinAgain'),
  };
}

/** Puts quotes at the end of a folder, one that is in it already stays where it is; a name makes a new folder. */
export async function fileQuotes(ids: readonly string[], folder: Folder | string): Promise<Step> {
  const undone = say('quoteActs_theFolderIsAsItWas');
  if (typeof folder === 'string') {
    const { id, name } = await addFolder(folder, ids);
    const said =
      ids.length === 0
        ? say('quoteActs_madeTheFolder', { name })
        : say('quoteActs_putIntoTheNewFolder', { quotes: countQuotes(ids.length), name });
    return { said, undo: () => deleteFolder(id), undone: say('quoteActs_theNewFolderIsGoneAgain') };
  }
  const undo = await editFolder(folder.id, ({ quotes }) => ({ quotes: [...quotes, ...ids] }));
  return {
    said: say('quoteActs_putInto', { quotes: countQuotes(ids.length), name: folder.name }),
    undo,
    undone,
  };
}

/** Takes quotes out of a folder, not out of the locker; the focus goes to `focusAfter`. */
export async function unfileQuotes(
  ids: readonly string[],
  folder: Folder,
  focusAfter: string | null,
): Promise<Step> {
  const out = new Set(ids);
  const undo = await editFolder(folder.id, ({ quotes }) => ({ quotes: quotes.filter((id) => !out.has(id)) }));
  return {
    said: say('quoteActs_tookOutOfTheyStayIn', { quotes: countQuotes(ids.length), name: folder.name }),
    undo,
    undone: say('quoteActs_theFolderIsAsItWas'),
    focusAfter,
  };
}

/** Moves a quote in the order of a folder to just before or after another. */
export async function moveQuote(
  folder: Folder,
  id: string,
  side: 'before' | 'after',
  other: string,
): Promise<Step> {
  const undo = await editFolder(folder.id, ({ quotes }) => ({
    quotes: moveInFolder(quotes, id, side, other),
  }));
  return { said: null, undo, undone: say('quoteActs_theFolderIsInTheOrder'), quote: id };
}

/** Gives a folder another name. */
export async function renameFolder(folder: Folder, name: string): Promise<Step> {
  const undo = await editFolder(folder.id, () => ({ name }));
  return {
    said: say('quoteActs_theFolderIsCalledNow', { name }),
    undo,
    undone: say('quoteActs_itIsCalledAgain', { name: folder.name }),
  };
}

/** Deletes a folder, not its quotes. */
export async function dropFolder(folder: Folder): Promise<Step> {
  const undo = await deleteFolder(folder.id);
  return {
    said: say('quoteActs_deletedTheFolderItsQuotesStay', { name: folder.name }),
    undo,
    undone: say('quoteActs_theFolderIsBack', { name: folder.name }),
    focusAfter: null,
  };
}
