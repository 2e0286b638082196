import { moveInFolder } from '../../core/evidence/folder-order.ts';
import type { Folder } from '../../core/evidence/folder.ts';
import type { Voice } from '../../core/evidence/quote.ts';
import { deleteQuotes, restoreQuotes } from '../../storage/bin.ts';
import { addFolder, deleteFolder, editFolder } from '../../storage/folders.ts';
import { editQuotes, type QuoteEdit } from '../../storage/quotes.ts';
import type { Step } from './use-steps.ts';

/** So many quotes in words. */
export function countQuotes(count: number): string {
  return count === 1 ? '1 quote' : `${count.toLocaleString('en-GB')} quotes`;
}

/** Stores a note unless it is another than `was` by now: then gives that, else the step. */
export async function writeNote(
  id: string,
  note: string,
  was: string,
): Promise<{ theirs: string } | { step: Step }> {
  let theirs: string | null = null;
  const undo = await editQuotes([id], (quote) => {
    if (quote.note === was || quote.note === note) return { note };
    theirs = quote.note;
    return {};
  });
  if (theirs !== null) return { theirs };
  return {
    step: { said: null, undo, undone: 'The note is as it was before.', quote: id, name: `note ${id}` },
  };
}

/** Puts a tag on quotes. */
export async function tagQuotes(ids: readonly string[], tag: string): Promise<Step> {
  const undo = await editQuotes(ids, ({ tags }) => ({ tags: [...tags, tag] }));
  return {
    said: `Tagged ${countQuotes(ids.length)} “${tag}”.`,
    undo,
    undone: 'The tags are as they were before.',
  };
}

/** Takes a tag off quotes. */
export async function untagQuotes(ids: readonly string[], tag: string): Promise<Step> {
  const undo = await editQuotes(ids, ({ tags }) => ({ tags: tags.filter((other) => other !== tag) }));
  return {
    said: `Took “${tag}” off ${countQuotes(ids.length)}.`,
    undo,
    undone: 'The tags are as they were before.',
  };
}

/** Says whose words quotes are. */
export async function giveVoice(ids: readonly string[], voice: Voice | null): Promise<Step> {
  const undo = await editQuotes(ids, () => ({ voice }));
  return { said: `Changed who said ${countQuotes(ids.length)}.`, undo, undone: 'As it was before.' };
}

/** Makes a quote as it was before an edit. That is an edit too, so nothing of its history goes. */
export async function goBackTo(id: string, before: QuoteEdit): Promise<Step> {
  const undo = await editQuotes([id], () => before);
  return { said: 'The quote is as it was then.', undo, undone: 'The way back is taken back.', quote: id };
}

/** Puts quotes into the bin; the focus goes to `focusAfter`. */
export async function binQuotes(ids: readonly string[], focusAfter: string | null): Promise<Step> {
  await deleteQuotes(ids);
  const [first] = ids;
  return {
    said: ids.length === 1 ? 'Moved to the bin.' : `Moved ${countQuotes(ids.length)} to the bin.`,
    undo: () => restoreQuotes(ids),
    undone: ids.length === 1 ? 'Back in the locker.' : `${countQuotes(ids.length)} are back in the locker.`,
    quote: first,
    focusAfter,
  };
}

/** Takes quotes out of the bin; the focus goes to `focusAfter`. */
export async function unbinQuotes(ids: readonly string[]): Promise<Step> {
  await restoreQuotes(ids);
  return {
    said: ids.length === 1 ? 'Back in the locker.' : `${countQuotes(ids.length)} are back in the locker.`,
    undo: () => deleteQuotes(ids),
    undone: 'In the bin again.',
  };
}

/** Puts quotes at the end of a folder, one that is in it already stays where it is; a name makes a new folder. */
export async function fileQuotes(ids: readonly string[], folder: Folder | string): Promise<Step> {
  const undone = 'The folder is as it was before.';
  if (typeof folder === 'string') {
    const { id, name } = await addFolder(folder, ids);
    const said =
      ids.length === 0
        ? `Made the folder “${name}”.`
        : `Put ${countQuotes(ids.length)} into the new folder “${name}”.`;
    return { said, undo: () => deleteFolder(id), undone: 'The new folder is gone again; its quotes stay.' };
  }
  const undo = await editFolder(folder.id, ({ quotes }) => ({ quotes: [...quotes, ...ids] }));
  return { said: `Put ${countQuotes(ids.length)} into “${folder.name}”.`, undo, undone };
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
    said: `Took ${countQuotes(ids.length)} out of “${folder.name}”. They stay in the locker.`,
    undo,
    undone: 'The folder is as it was before.',
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
  return { said: null, undo, undone: 'The folder is in the order before.', quote: id };
}

/** Gives a folder another name. */
export async function renameFolder(folder: Folder, name: string): Promise<Step> {
  const undo = await editFolder(folder.id, () => ({ name }));
  return {
    said: `The folder is called “${name}” now.`,
    undo,
    undone: `It is called “${folder.name}” again.`,
  };
}

/** Deletes a folder, not its quotes. */
export async function dropFolder(folder: Folder): Promise<Step> {
  const undo = await deleteFolder(folder.id);
  return {
    said: `Deleted the folder “${folder.name}”. Its quotes stay in the locker.`,
    undo,
    undone: `The folder “${folder.name}” is back.`,
    focusAfter: null,
  };
}
