import * as z from 'zod';
import { fromAscii } from '../text/ascii-text.ts';
import type { SearchWindow, SentWindow } from './search-window.ts';
import { areSentBlocks, readSentBlocks, type SentBlocks } from './sent-blocks.ts';

const place = z.int().nonnegative();
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
    blocks: z.custom<SentBlocks>(Array.isArray),
    from: place,
    to: place,
  })
  .refine(({ text, blocks }) => areSentBlocks(blocks, text.length))
  .transform((window) => ({ ...window, blocks: readSentBlocks(window.blocks) }))
  .refine(({ blocks, to }) => to <= blocks.length);
