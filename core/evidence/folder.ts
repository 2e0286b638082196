import * as z from 'zod';

/** A folder for a purpose ("Tribunal appeal"): quotes in the order in which the reader put them. */
export const folderSchema = z.strictObject({
  id: z.uuid(),
  name: z.string().min(1),
  /** Ids of quotes, each once; one that is in the bin keeps its place. */
  quotes: z.array(z.string()),
  createdAt: z.iso.datetime(),
  changedAt: z.iso.datetime(),
});

export type Folder = z.infer<typeof folderSchema>;
