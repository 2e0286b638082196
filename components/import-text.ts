import type { IncomingKind, RefusalReason } from '../core/exports/imports/incoming.ts';
import { say, sayCount } from '../platform/say.ts';

/** What a file is, and what such a file cannot bring with it. */
export const IMPORT_KIND_TEXT: Record<IncomingKind, string> = {
  evidence: say('importText_thisIsAMinutedExportIt'),
  pack: say('importText_thisIsAnEvidencePackIt'),
  csv: say('importText_thisIsATableThatMinuted'),
  annotations: say('importText_theseAreWebAnnotationsThey'),
  hypothesis: say('importText_theseAreAnnotationsFrom'),
};

/** Why something does not come in. `count` is how many of them there are. */
export const REFUSAL_TEXT: Record<RefusalReason, string> = {
  'no-words': say('importText_noWordsOfAPaperAre'),
  reply: say('importText_thisIsAReplyToAnother'),
  'no-address': say('importText_theAddressOfThePaperIs'),
  'too-long': say('importText_theWordsOrTheNoteAre'),
  'not-here': say('importText_theseStandOnOtherPagesOf'),
  odd: say('importText_thisPartOfTheFileIs'),
};

type Counts = { added: number; merged: number; restored: number; already: number };

/** What was imported, in one sentence. */
export function describeImport({ added, merged, restored, already }: Counts): string {
  const done = [
    added > 0 && say('importText_imported', { quotes: quotesText(added) }),
    merged > 0 && say('importText_addedWhatWasNewToAlready', { quotes: quotesText(merged) }),
    restored > 0 && say('importText_broughtBackFromTheBin', { quotes: quotesText(restored) }),
  ].filter((part) => part !== false);
  if (done.length > 0) return done.join(' ');
  return already > 0 ? say('importText_noQuoteWasNewThePapers') : say('importText_imported2');
}

type Files = { pictures: number; texts: number; copies: number };

/** "12 pictures, 3 texts and 2 copies"; nothing where there are none. */
export function filesText({ pictures, texts, copies }: Files): string {
  const said = [
    pictures > 0 && sayCount('importText_pictures', pictures),
    texts > 0 && sayCount('importText_texts', texts),
    copies > 0 && sayCount('importText_copies', copies),
  ].filter((part) => part !== false);
  const last = said.pop() ?? '';
  return said.length === 0 ? last : say('importText_and', { files: said.join(', '), last });
}

type Taken = Files & { refused: number; left: number; why: string | null };

/** What became of the files of a pack, in sentences; nothing where it had none. */
export function describeFiles(taken: Taken): string {
  const { refused, left, why } = taken;
  const came = filesText(taken);
  return [
    came && say('importText_with', { came }),
    refused > 0 && sayCount('importText_leftOutThatAreDamagedOr', refused),
    left > 0 && leftText(left, why),
  ]
    .filter(Boolean)
    .join(' ');
}

function leftText(left: number, why: string | null): string {
  const files = sayCount('importText_files', left);
  if (why === 'stopped') return say('importText_leftWhenStopped', { files });
  return say(why === 'storage-full' ? 'importText_leftWhenFull' : 'importText_left', { files });
}

/** What became of an import that was taken back; `kept` quotes were changed since, and stay. */
export function describeUndone(kept: number): string {
  if (kept === 0) return say('importText_theImportIsTakenBackThe');
  return say('importText_theImportIsTakenBackBut', { quotes: quotesText(kept) });
}

/** So many quotes in words. */
export function quotesText(count: number): string {
  return sayCount('common_quotes', count);
}
