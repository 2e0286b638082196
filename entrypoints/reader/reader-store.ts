import { useEffect, useState } from 'preact/hooks';
import type { NoticeText } from '../../components/Notice.tsx';
import type { Coverage } from '../../core/evidence/coverage.ts';
import type { ErrorCode } from '../../core/result.ts';
import type { OpenPaper } from './open-paper.ts';

/** What the reader page shows. */
export type ReaderState = {
  phase: 'empty' | 'reading' | 'searched' | 'failed';
  problem: { code: ErrorCode; host: string | null } | null;
  title: string;
  /** Where the paper came from; null for a file and before a paper is open. */
  original: string | null;
  /** The page in front; before a paper is open, the one to begin at. */
  page: number;
  pages: number;
  /** In percent. */
  zoom: number;
  progress: { page: number; pages: number } | null;
  coverage: Coverage | null;
  /** From `searched` on. */
  paper: OpenPaper | null;
  showAll: boolean;
  /** Key of the current place to read. */
  current: string | null;
  found: { current: number; total: number } | null;
  notice: NoticeText | null;
  /** What screen readers are told of a jump. */
  said: string;
  /** Where the button to save the selected words stands, in the window; null when nothing is selected. */
  saveButton: { left: number; top: number } | null;
};

export const EMPTY: ReaderState = {
  phase: 'empty',
  problem: null,
  title: '',
  original: null,
  page: 0,
  pages: 0,
  zoom: 100,
  progress: null,
  coverage: null,
  paper: null,
  showAll: false,
  current: null,
  found: null,
  notice: null,
  said: '',
  saveButton: null,
};

/** A value that tells when it changes: the viewer and the reading write, the page shows. */
export type Store<T> = {
  get(): T;
  set(patch: Partial<T>): void;
  /** Returns the undo. */
  subscribe(listener: (now: T, before: T) => void): () => void;
};

/** Makes a store. */
export function createStore<T extends object>(initial: T): Store<T> {
  let state = initial;
  const listeners = new Set<(now: T, before: T) => void>();
  return {
    get: () => state,
    set(patch) {
      const before = state;
      state = { ...state, ...patch };
      for (const listener of listeners) listener(state, before);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The value of a store in a component. */
export function useStore<T>(store: Store<T>): T {
  const [state, setState] = useState(store.get());
  useEffect(() => {
    setState(store.get());
    return store.subscribe(setState);
  }, [store]);
  return state;
}
