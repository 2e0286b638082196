import * as z from 'zod';
import type { SearchWindow } from './search-window.ts';

const place = z.int().nonnegative();

/**
 * A window of a page as a content script sends it. Its blocks stand in their order within the text and do not
 * overlap: the work of a search has to stay in proportion to what was sent.
 */
export const searchWindowSchema: z.ZodType<SearchWindow, SearchWindow> = z
  .strictObject({
    text: z.string(),
    blocks: z.array(
      z.strictObject({
        start: place,
        end: place,
        kind: z.enum(['heading', 'paragraph', 'item', 'cell']),
      }),
    ),
    from: place,
    to: place,
  })
  .refine(({ text, blocks, to }) => {
    let last = 0;
    for (const { start, end } of blocks) {
      if (start < last || end < start) return false;
      last = end;
    }
    return last <= text.length && to <= blocks.length;
  });
