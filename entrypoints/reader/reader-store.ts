import type { ComponentProps } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { CopyOffer } from '../../components/CopyOffer.tsx';
import type { Found } from '../../components/FindBar.tsx';
import { NO_FILTER, type HitFilter } from '../../components/hit-filter.ts';
import type { NoticeText } from '../../components/Notice.tsx';
import type { OutlineEntry } from '../../components/outline-rows.ts';
import type { Progress } from '../../components/reading-progress.ts';
import type { ZoomChoice } from '../../components/ZoomField.tsx';
import type { Coverage } from '../../core/evidence/coverage.ts';
import type { ErrorCode } from '../../core/result.ts';
import type { Settings } from '../../storage/settings.ts';
import type { PaperFile } from '../../documents/pdf/paper-file.ts';
import type { OpenPaper } from './open-paper.ts';

/** What the reader page shows. */
export type ReaderState = {
  phase: 'empty' | 'reading' | 'searched' | 'failed';
  problem: { code: ErrorCode; host: string | null } | null;
  /** A locked paper waits for its password; `wrong` when one was tried, null gives up. */
  locked: { wrong: boolean; answer: (password: string | null) => void } | null;
  title: string;
  /** The paper as it was handed over, once it is open. */
  file: PaperFile | null;
  /** Where the paper came from; null for a file and before a paper is open. */
  original: string | null;
  /** The page in front; before a paper is open, the one to begin at. */
  page: number;
  pages: number;
  /** The paper's own names of its pages; null when they are plain numbers. */
  labels: string[] | null;
  outline: OutlineEntry[];
  /** In percent. */
  zoom: number;
  /** What the size follows; null when it is fixed. */
  fit: ZoomChoice | null;
  twoPages: boolean;
  /** Whether bytes of the paper that is open are still on their way. */
  arriving: boolean;
  progress: Progress | null;
  /** Of what was searched so far. */
  coverage: Coverage | null;
  /** What of it is read so far, from the first pages on. */
  paper: OpenPaper | null;
  showAll: boolean;
  filter: HitFilter;
  /** Key of the current place to read. */
  current: string | null;
  finding: boolean;
  found: Found | null;
  /** The question for a copy of the paper; null while there is none. */
  copyOffer: ComponentProps<typeof CopyOffer> | null;
  notice: NoticeText | null;
  /** What screen readers are told of a jump. */
  said: string;
  /** Where the button to save the selected words stands, in the window; null when nothing is selected. */
  saveButton: { left: number; top: number } | null;
  /** Null until they are read. They outlive every paper. */
  settings: Settings | null;
};

/** The state without a paper. */
export const EMPTY: Omit<ReaderState, 'settings'> = {
  phase: 'empty',
  problem: null,
  locked: null,
  title: '',
  file: null,
  original: null,
  page: 0,
  pages: 0,
  labels: null,
  outline: [],
  zoom: 100,
  fit: null,
  twoPages: false,
  arriving: false,
  progress: null,
  coverage: null,
  paper: null,
  showAll: false,
  filter: NO_FILTER,
  current: null,
  finding: false,
  found: null,
  copyOffer: null,
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
