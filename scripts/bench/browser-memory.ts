import { readdirSync, readFileSync } from 'node:fs';

/**
 * Megabytes that all programs started by this one use together, shared parts by halves; null outside of Linux. Without
 * their own files, of which a browser's programs hold less when others of the same browser run on the machine.
 */
export function memoryOfBrowsers(): number | null {
  if (process.platform !== 'linux') return null;
  const children = new Map<number, number[]>();
  for (const id of readdirSync('/proc').map(Number).filter(Number.isInteger)) {
    // The name in brackets may hold anything; the parent is the second field behind it.
    const parent = Number(read(`/proc/${id}/stat`).replace(/^.*\)/s, '').trim().split(' ')[1]);
    children.set(parent, [...(children.get(parent) ?? []), id]);
  }
  const total = (id: number): number => proportionalKb(id) + below(id);
  const below = (id: number): number =>
    (children.get(id) ?? []).reduce((sum, child) => sum + total(child), 0);
  return Math.round(below(process.pid) / 1024);
}

function proportionalKb(id: number): number {
  const parts = read(`/proc/${id}/smaps_rollup`).matchAll(/^Pss_(?:Anon|Shmem):\s*(\d+)/gm);
  return [...parts].reduce((sum, [, kb]) => sum + Number(kb), 0);
}

/** A program may end between two looks at it. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** Looks at the memory again and again; `stop` gives the most it saw, in megabytes. */
export function watchMemory(): { stop(): number | null } {
  let most = memoryOfBrowsers();
  const timer = setInterval(
    () => (most = most === null ? null : Math.max(most, memoryOfBrowsers() ?? 0)),
    500,
  );
  return {
    stop() {
      clearInterval(timer);
      return most;
    },
  };
}
