import type { CategoryName } from '../../evidence/category-name.ts';
import type { ChangeReport } from '../../evidence/change-report.ts';
import type { Folder } from '../../evidence/folder.ts';
import type { Paper } from '../../evidence/paper.ts';
import type { Quote } from '../../evidence/quote.ts';
import type { PackedFiles } from '../pack/packed-files.ts';

/** What a file turned out to be. */
export type IncomingKind = 'evidence' | 'pack' | 'csv' | 'annotations' | 'hypothesis';

/** Why one annotation of another program cannot become a quote. */
export type RefusalReason = 'no-words' | 'reply' | 'no-address' | 'too-long' | 'not-here' | 'odd';

/** Something of a file that does not come in; `example` is as much of it as tells which one it is. */
export type Refusal = { reason: RefusalReason; example: string };

/** What a quote was before an edit, as its history in another locker has it. */
export type IncomingEdit = { quote: string; at: string; before: Partial<Quote> };

/** A quote of a file, which has no place in the bin. */
export type IncomingQuote = Quote & { deletedAt: null };

/** The quotes of a file: each id once, and each belongs to its words. A big file's are not held all at once. */
export type IncomingQuotes = {
  /** In the order of the file. */
  readonly ids: readonly string[];
  /** The papers (SHA-256) that they are of. */
  readonly papers: ReadonlySet<string>;
  /** The quotes in their order, some at a time, as often as they are asked for. */
  parts(): AsyncIterable<IncomingQuote[]>;
};

/** A file that was read and checked, in the terms of the locker. Nothing of it is in the locker yet. */
export type Incoming = {
  kind: IncomingKind;
  papers: Paper[];
  quotes: IncomingQuotes;
  folders: Folder[];
  reports: ChangeReport[];
  /** What the categories of the quotes are called, where the file says it. */
  categories: CategoryName[];
  edits: IncomingEdit[];
  refused: Refusal[];
  /** What the check of an evidence pack found, in sentences; of any other file there is none. */
  checked: string[];
  /** Whether the check found that the pack is not as it was made, or that its parts do not fit together. */
  isChanged: boolean;
  /** What an evidence pack brings beside its records; null for any other file. */
  files: PackedFiles | null;
};

/** A quote of another program, which knows no ids of ours. */
export type ForeignQuote = Omit<IncomingQuote, 'id'>;

/** What a reader of another program's annotations gives. */
export type Foreign = { papers: Paper[]; quotes: ForeignQuote[]; refused: Refusal[] };
