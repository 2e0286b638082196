import type { IncomingKind, RefusalReason } from '../core/exports/imports/incoming.ts';

/** What a file is, and what such a file cannot bring with it. */
export const IMPORT_KIND_TEXT: Record<IncomingKind, string> = {
  evidence:
    'This is a Minuted export. It brings quotes, papers, folders and reports. It has no pictures or copies of papers.',
  pack: 'This is an evidence pack. It brings quotes, papers, folders and reports, and the pictures, texts and copies of papers that are in it.',
  csv: 'This is a table that Minuted exported. Changes to notes, tags and voices come in. The table does not have the marks on pages, folders, or what was searched.',
  annotations:
    'These are web annotations. They bring words, notes, tags and addresses. They do not have the phrase found, the place in the paper, or what was searched.',
  hypothesis:
    'These are annotations from Hypothesis. They bring words, notes, tags, dates and addresses. The name of the writer stands below each note.',
};

/** Why something does not come in. `count` is how many of them there are. */
export const REFUSAL_TEXT: Record<RefusalReason, string> = {
  'no-words': 'No words of a paper are marked, so there is nothing to quote.',
  reply: 'This is a reply to another note, not a quote.',
  'no-address': 'The address of the paper is missing.',
  'too-long': 'The words or the note are too long for one quote.',
  'not-here': 'These stand on other pages of the collection, which are not in this file.',
  odd: 'This part of the file is no annotation.',
};

type Counts = { added: number; merged: number; restored: number; already: number };

/** What was imported, in one sentence. */
export function describeImport({ added, merged, restored, already }: Counts): string {
  const done = [
    added > 0 && `Imported ${quotesText(added)}.`,
    merged > 0 && `Added what was new to ${quotesText(merged)} already here.`,
    restored > 0 && `Brought ${quotesText(restored)} back from the bin.`,
  ].filter((part) => part !== false);
  if (done.length > 0) return done.join(' ');
  return already > 0 ? 'No quote was new. The papers and folders of the file are in.' : 'Imported.';
}

type Files = { pictures: number; texts: number; copies: number };

/** "12 pictures, 3 texts and 2 copies"; nothing where there are none. */
export function filesText({ pictures, texts, copies }: Files): string {
  const parts = [
    [pictures, 'picture', 'pictures'],
    [texts, 'text', 'texts'],
    [copies, 'copy', 'copies'],
  ] as const;
  const said = parts
    .filter(([count]) => count > 0)
    .map(([count, one, many]) => `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`);
  return said.length < 2 ? said.join('') : `${said.slice(0, -1).join(', ')} and ${said.at(-1)}`;
}

type Taken = Files & { refused: number; left: number; why: string | null };

/** What became of the files of a pack, in sentences; nothing where it had none. */
export function describeFiles(taken: Taken): string {
  const { refused, left, why } = taken;
  const came = filesText(taken);
  const files = (count: number) => (count === 1 ? '1 file' : `${count.toLocaleString('en-GB')} files`);
  return [
    came && `With ${came}.`,
    refused > 0 &&
      `Left out: ${files(refused)} that ${refused === 1 ? 'is' : 'are'} damaged or not what was named.`,
    left > 0 &&
      `${LEFT[why ?? ''] ?? LEFT.other} ${files(left)} of the pack did not come in; the quotes did.`,
  ]
    .filter(Boolean)
    .join(' ');
}

const LEFT: Record<string, string> = {
  stopped: 'Stopped:',
  'storage-full': 'The disk is full:',
  other: 'The locker could not be written to:',
};

/** What became of an import that was taken back; `kept` quotes were changed since, and stay. */
export function describeUndone(kept: number): string {
  if (kept === 0) return 'The import is taken back. The locker is as it was before.';
  return `The import is taken back, but for ${quotesText(kept)} that you changed since.`;
}

/** So many quotes in words. */
export function quotesText(count: number): string {
  return count === 1 ? '1 quote' : `${count.toLocaleString('en-GB')} quotes`;
}
