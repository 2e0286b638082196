import { send } from '../../platform/send.ts';
import type { ReaderState, Store } from './reader-store.ts';

/** Shows at the toolbar button how far the paper is searched and how many places there are. Returns the undo. */
export function showState(store: Store<ReaderState>): () => void {
  return store.subscribe((now, before) => {
    if (now.phase === before.phase && now.paper === before.paper) return;
    if (now.phase === 'empty') return;
    const kind = now.phase === 'reading' ? 'working' : now.phase;
    const places = now.paper?.groups.filter(({ hits }) => hits[0]?.band !== 'hidden').length ?? 0;
    // Not waited for, and no failure shown: the page says the same.
    void send('showState', { kind, places });
  });
}
