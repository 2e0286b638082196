import type { CategoryLookup } from '../evidence/category-name.ts';
import type { LogEntry } from '../evidence/log.ts';
import type { Pack } from '../phrases/pack.ts';
import type { ReadingText } from '../text/reading-text.ts';
import type { PackSigner } from './pack/write-bag.ts';

/** A part of a PDF page (from 1) with a quote marked on it; sizes in pixels. */
export type ExportedPicture = { page: number; width: number; height: number; image: Blob };

/** What lies in the locker beside its records. Each is read only by the formats that need it. */
export type LockerFiles = {
  /** The pictures of a quote (its id), in the order of its pages; none where none were kept. */
  pictures(quote: string): Promise<ExportedPicture[]>;
  /** The kept copy of a paper (its SHA-256) and the SHA-256 of the copy; null where none was kept. */
  source(paper: string): Promise<{ sha256: string; copy: Blob } | null>;
  /** The reading text of a paper (its SHA-256); null where none was kept. */
  text(paper: string): Promise<ReadingText | null>;
  /** The packs of phrases beside the one that comes with Minuted; not there where there are none. */
  packs?(): Promise<readonly Pack[]>;
  /** The whole log, in order. */
  log(): Promise<LogEntry[]>;
  /** A picture as PNG, for programs that know no WebP. Rejects where it is no picture; not there where nothing can draw. */
  toPng?(image: Blob): Promise<Blob>;
};

/** What a writer has beside the records. */
export type ExportTask = {
  files: LockerFiles;
  /** What the categories of quotes are called. Not there: nobody knows. */
  nameOf?: CategoryLookup;
  /** Long work asks `throwIfAborted` between its steps. */
  signal: AbortSignal;
  /** Says how far the work is, in steps of its own. */
  onProgress(done: number, total: number): void;
  /** Which options of the format are on, by id; not there for a format without options. */
  options?: Readonly<Record<string, boolean>>;
  /** The reader's own key, which is made at the first call. */
  signer?(): Promise<PackSigner>;
};
