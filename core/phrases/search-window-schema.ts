import * as z from 'zod';
import type { Block } from '../text/reading-text.ts';
import { fromAscii } from '../text/ascii-text.ts';
import type { SearchWindow, SentWindow } from './search-window.ts';

const place = z.int().nonnegative();
const KINDS: readonly unknown[] = ['heading', 'paragraph', 'item', 'cell'] satisfies Block['kind'][];

/** Whether something is a row of blocks in their order that do not overlap. A page sends thousands of them. */
function areBlocks(value: unknown): value is Block[] {
  if (!Array.isArray(value)) return false;
  let last = 0;
  for (const block of value as (Partial<Block> | null)[]) {
    if (typeof block !== 'object' || block === null) return false;
    const { start, end, kind } = block;
    if (!Number.isSafeInteger(start) || !Number.isSafeInteger(end) || !KINDS.includes(kind)) return false;
    // These three and no more; to take the others apart would cost ten times as much.
    if (start! < last || end! < start! || Object.keys(block).length !== 3) return false;
    last = end!;
  }
  return true;
}

/** Whether something is a row of offsets that rise, all before `length`, each with a UTF-16 unit. */
function areUnits(value: unknown, length: number): value is number[] {
  if (!Array.isArray(value) || value.length % 2 > 0) return false;
  let last = -1;
  for (let at = 0; at < value.length; at += 2) {
    const offset: unknown = value[at];
    const unit: unknown = value[at + 1];
    if (!Number.isSafeInteger(offset) || !Number.isSafeInteger(unit)) return false;
    if ((offset as number) <= last || (unit as number) < 0 || (unit as number) > 0xffff) return false;
    last = offset as number;
  }
  return last < length;
}

const asciiTextSchema = z
  .strictObject({ text: z.string(), others: z.custom<number[]>(Array.isArray) })
  .refine(({ text, others }) => areUnits(others, text.length))
  .transform(fromAscii);

/**
 * A window of a page as a content script sends it. Its blocks stand in their order within the text and do not
 * overlap: the work of a search has to stay in proportion to what was sent.
 */
export const searchWindowSchema: z.ZodType<SearchWindow, SentWindow> = z
  .strictObject({
    text: asciiTextSchema,
    blocks: z.custom<Block[]>(areBlocks),
    from: place,
    to: place,
  })
  .refine(({ text, blocks, to }) => (blocks.at(-1)?.end ?? 0) <= text.length && to <= blocks.length);
