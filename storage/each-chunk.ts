/** Rows read at a time: at some 2 kB a quote, a megabyte or two in memory. */
const CHUNK = 500;

type Some<Row> = { limit(count: number): { toArray(): PromiseLike<Row[]> } };
/** What is asked of a table of Dexie, whose own types differ by what may be put into it. */
export type RowTable<Row> = {
  schema: { primKey: { keyPath?: string | string[] | null | undefined } };
  toCollection(): Some<Row>;
  where(index: string): { above(key: string | string[]): Some<Row> };
};

/**
 * All rows of a table in the order of their key, some at a time, inside a transaction of the caller. The next ones are
 * read while `take` works on some, so twice `count` of them are held.
 */
export async function eachChunk<Row extends object>(
  table: RowTable<Row>,
  take: (rows: Row[]) => Promise<void> | void,
  count = CHUNK,
): Promise<void> {
  const { keyPath } = table.schema.primKey;
  const after = (last: Row | undefined) =>
    (last ? table.where(':id').above(keyOf(last, keyPath!)) : table.toCollection()).limit(count).toArray();
  for (let reading: PromiseLike<Row[]> | null = after(undefined); reading;) {
    const rows: Row[] = await reading;
    reading = rows.length < count ? null : after(rows.at(-1));
    // Nobody waits for it when `take` is stopped.
    reading?.then(undefined, () => {});
    await take(rows);
  }
}

/** The primary key of a row. */
export function keyOf(row: object, keyPath: string | string[]): string | string[] {
  const values = row as Record<string, string>;
  return typeof keyPath === 'string' ? values[keyPath]! : keyPath.map((name) => values[name]!);
}
