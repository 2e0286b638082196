import { useRef, useState } from 'preact/hooks';

const NONE: ReadonlySet<string> = new Set();

/**
 * The quotes that are chosen to do something to all of them. `idsAt` gives the ids of rows. A range goes from the row
 * that was chosen last to another, and shrinks again when that other comes nearer.
 */
export function useSelection(idsAt: (from: number, to: number) => Promise<string[]>) {
  const [ids, setIds] = useState(NONE);
  const range = useRef<{ start: number; end: number; base: ReadonlySet<string> } | null>(null);

  const toggle = (id: string, index: number) => {
    const others = new Set(ids);
    if (!others.delete(id)) others.add(id);
    range.current = { start: index, end: index, base: others };
    setIds(others);
  };
  /** All rows from the one that was chosen last to this one. */
  const extendTo = async (index: number, from = index) => {
    range.current ??= { start: from, end: from, base: ids };
    const { start, base } = range.current;
    range.current.end = index;
    const all = await idsAt(Math.min(start, index), Math.max(start, index) + 1);
    if (range.current?.end === index) setIds(new Set([...base, ...all]));
  };
  const selectAll = async (rows: number) => {
    range.current = null;
    setIds(new Set(await idsAt(0, rows)));
  };
  const clear = () => {
    range.current = null;
    setIds(NONE);
  };
  return { ids, toggle, extendTo, selectAll, clear };
}

export type Selection = ReturnType<typeof useSelection>;
