import { Dexie, type ObservabilitySet } from 'dexie';
import { db } from './db.ts';

/** What changed: of papers their ids, or null when it may be any; of the others only whether. */
export type LockerChange = { papers: string[] | null; quotes: boolean; folders: boolean; reports: boolean };

/** A node of the tree in which Dexie tells changed keys; after a message from another tab it is plain data. */
type Keys = { d?: number; from?: unknown; to?: unknown; l?: Keys | null; r?: Keys | null };

/** Tells of every change of papers, quotes, folders and change reports, in this tab or another, after it is committed. Gives what ends it. */
export function followLocker(onChange: (change: LockerChange) => void): () => void {
  const listener = (parts: ObservabilitySet) => {
    const part = (table: string): Keys | undefined => parts[`idb://${db.name}/${table}/`] ?? parts['all'];
    const papers = part('papers');
    const [quotes, folders, reports] = [part('quotes'), part('folders'), part('reports')].map(Boolean);
    if (!papers && !quotes && !folders && !reports) return;
    onChange({
      papers: papers ? keysOf(papers) : [],
      quotes: quotes === true,
      folders: folders === true,
      reports: reports === true,
    });
  };
  Dexie.on('storagemutated', listener);
  return () => Dexie.on.storagemutated.unsubscribe(listener);
}

/** The keys that a tree holds, or null when it holds a range of them. */
function keysOf(tree: Keys): string[] | null {
  const keys: string[] = [];
  const nodes: (Keys | null | undefined)[] = [tree];
  for (let node = nodes.pop(); nodes.length > 0 || node; node = nodes.pop()) {
    if (!node || !('from' in node)) continue;
    if (typeof node.from !== 'string' || node.from !== node.to) return null;
    keys.push(node.from);
    nodes.push(node.l, node.r);
  }
  return keys;
}
