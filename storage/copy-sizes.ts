import { db } from './db.ts';

/** The kept copies of the papers of some quotes: how many papers, how many of them with a copy, and their bytes. */
export type CopySizes = { papers: number; copies: number; bytes: number };

/**
 * What the copies would add to an evidence pack of these quotes (ids), or of all that are not in the bin. For
 * `useLiveQuery`: a Blob is a name for bytes on the disk, none of them is read.
 */
export function copySizes(only?: ReadonlySet<string>): Promise<CopySizes> {
  return db.transaction('r', db.quotes, db.sources, async () => {
    const papers = new Set<string>();
    const quotes = only ? db.quotes.where('id').anyOf([...only]) : db.quotes.toCollection();
    await quotes.each(({ paper, deletedAt }) => {
      if (deletedAt === null) papers.add(paper);
    });
    const sizes: number[] = [];
    await db.sources
      .where('paper')
      .anyOf([...papers])
      .each(({ copy }) => void sizes.push(copy.size));
    return {
      papers: papers.size,
      copies: sizes.length,
      bytes: sizes.reduce((sum, size) => sum + size, 0),
    };
  });
}
