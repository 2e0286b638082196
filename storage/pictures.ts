import { db, type QuotePicture } from './db.ts';
import { withStorageErrors } from './storage-error.ts';

/**
 * Keeps the pictures of a quote, in place of older ones. Throws `storage-full`, `storage-blocked`; the quote itself
 * is in the locker already.
 */
export async function keepPictures(quote: string, pictures: QuotePicture[], now = new Date()): Promise<void> {
  await withStorageErrors(() => db.pictures.put({ quote, pictures, madeAt: now.toISOString() }));
}

/** The pictures of a quote, in the order of its pages; none where none were kept. Throws `storage-blocked`. */
export async function findPictures(quote: string): Promise<QuotePicture[]> {
  return (await withStorageErrors(() => db.pictures.get(quote)))?.pictures ?? [];
}

/** The ids of the quotes that have pictures; none of the pictures is read. For `useLiveQuery`. */
export async function quotesWithPictures(): Promise<ReadonlySet<string>> {
  return new Set(await db.pictures.toCollection().primaryKeys());
}
