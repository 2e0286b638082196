import * as z from 'zod';

// Apart from what is done with names: the locker draws its first quotes before checkers are loaded.

/** What a category of a pack is called. It goes with quotes, because not everybody who gets them has the pack. */
export const categoryNameSchema = z.strictObject({
  /** The ids that quotes have. */
  pack: z.string(),
  category: z.string(),
  name: z.string().min(1).max(1000),
  packName: z.string().max(1000),
});
