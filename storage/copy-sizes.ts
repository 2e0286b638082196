import { db } from './db.ts';

/** The kept copies of the papers of some quotes: how many papers, how many of them with a copy, and their bytes. */
export type CopySizes = { papers: number; copies: number; bytes: number };

/**
 * What the copies would add to an evidence pack of these quotes (ids), or of all that are not in the bin. For
 * `useLiveQuery`: a Blob is a name for bytes on the disk, none of them is read.
 */
export function copySizes(only?: ReadonlySet<string>): Promise<CopySizes> {
  return db.transaction('r', db.quotes, db.sources, async () => {
    const papers = only ? await papersOf(only) : await quotedPapers();
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

async function papersOf(quotes: ReadonlySet<string>): Promise<Set<string>> {
  const found = await db.quotes.bulkGet([...quotes]);
  return new Set(found.flatMap((quote) => (quote?.deletedAt === null ? quote.paper : [])));
}

/** By the indexes alone, as there may be very many quotes; just those in the bin are read. */
async function quotedPapers(): Promise<Set<string>> {
  const papers = new Set((await db.quotes.orderBy('paper').uniqueKeys()) as string[]);
  const binned = Map.groupBy(await db.quotes.orderBy('deletedAt').toArray(), ({ paper }) => paper);
  for (const [paper, { length }] of binned)
    if ((await db.quotes.where('paper').equals(paper).count()) === length) papers.delete(paper);
  return papers;
}
