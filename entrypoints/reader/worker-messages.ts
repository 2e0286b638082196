import type { SearchOrder } from '../../components/SearchProgress.tsx';
import type { PageQuads } from '../../core/evidence/quads.ts';
import type { Hit } from '../../core/phrases/hit.ts';
import type { ActivePack } from '../../core/phrases/pack.ts';
import type { ErrorCode } from '../../core/result.ts';
import type { PagePart } from '../../documents/pdf/build-reading.ts';
import type { PackedBlocks } from '../../documents/pdf/pack-blocks.ts';
import type { PageSizes } from '../../documents/pdf/pdf-pages.ts';
import type { PageText, ReadingParts } from '../../documents/pdf/pdf-reading.ts';

/** What the reader page sends to the worker that reads and searches a paper. */
export type ToWorker =
  /** Comes first and may come again: what to look for. The worker can get ready before there is a paper. */
  | { kind: 'phrases'; packs: ActivePack[] }
  /** Comes once. Pages in `skip` are not touched: they stopped a worker before. */
  | {
      kind: 'read';
      bytes: Uint8Array<ArrayBuffer>;
      fileName: string;
      password: string | null;
      near: number;
      skip: number[];
    }
  /** May come again and again: the worker waits between two pages, goes on, or gives what it has read as the last. */
  | { kind: 'order'; order: SearchOrder }
  /** The first page is on screen. */
  | { kind: 'shown' }
  /** May come again, to a worker that does nothing else: where some places of a paper stand on its pages. */
  | { kind: 'quads'; bytes: Uint8Array; password: string | null; places: PagePart[][] };

/** What the worker answers when it reads. */
export type FromWorker =
  | { kind: 'opened'; pages: number }
  /** Comes once, after what is found first. */
  | { kind: 'sizes'; sizes: PageSizes }
  /** A page was come to; `text` is null where it cannot be read. */
  | { kind: 'page'; page: number; text: PageText | null }
  /** What is found so far, without the pages, which came before. The blocks are beside the reading text. */
  | ({ kind: 'found'; blocks: PackedBlocks } & Omit<FoundSoFar, 'pages'>)
  /** Comes once, before the last that is found: SHA-256 of the bytes. */
  | { kind: 'hash'; sha256: string }
  | { kind: 'failed'; code: ErrorCode };

/** What it answers when it is asked where places stand: one answer for each. */
export type PlacedByWorker = { kind: 'quads'; quads: PageQuads[][] } | { kind: 'failed'; code: ErrorCode };

/**
 * What is read and found so far; `pages` are those that were read since the last time. Nothing more comes after the
 * one that `isWhole`: the whole paper, or what was read of it when the reader stopped the search.
 */
export type FoundSoFar = ReadingParts & { hits: Hit[]; pages: Map<number, PageText>; isWhole: boolean };
