/** One entry of a paper's own list of contents. `target` is pdf.js's, which alone can read it. */
export type OutlineEntry = {
  id: string;
  title: string;
  target: unknown;
  /** Where it leads outside the paper; null for a place in it. */
  url: string | null;
  children: OutlineEntry[];
};

/** An entry as it stands in the tree on screen. */
export type OutlineRow = {
  entry: OutlineEntry;
  /** From 1. */
  level: number;
  /** Its place among its brothers and sisters, from 1, and how many they are. */
  place: number;
  places: number;
  parent: string | null;
};

/** The rows that show when the entries with these ids are open. */
export function outlineRows(outline: readonly OutlineEntry[], open: ReadonlySet<string>): OutlineRow[] {
  const rows: OutlineRow[] = [];
  const add = (entries: readonly OutlineEntry[], level: number, parent: string | null) => {
    for (const [index, entry] of entries.entries()) {
      rows.push({ entry, level, place: index + 1, places: entries.length, parent });
      if (open.has(entry.id)) add(entry.children, level + 1, entry.id);
    }
  };
  add(outline, 1, null);
  return rows;
}
