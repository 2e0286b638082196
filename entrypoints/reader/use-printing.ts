import { useRef, useState } from 'preact/hooks';
import { errorText } from '../../components/error-text.ts';
import type { PaperViewer } from './paper-viewer.ts';
import { printPages } from './print-paper.ts';
import type { ReaderState, Store } from './reader-store.ts';

/** The print dialog: whether it is open, how far it is, and what its buttons do. */
export function usePrinting(store: Store<ReaderState>, viewer: () => PaperViewer | undefined) {
  const [open, setOpen] = useState(false);
  const [progress, setProgress] = useState<{ done: number; total: number } | null>(null);
  const running = useRef<AbortController>(undefined);
  const close = () => {
    running.current?.abort();
    running.current = undefined;
    setProgress(null);
    setOpen(false);
  };
  const print = async (pages: number[]) => {
    const doc = viewer()?.doc();
    if (!doc || running.current) return;
    const { signal } = (running.current = new AbortController());
    try {
      setProgress({ done: 0, total: pages.length });
      await printPages(doc, pages, { signal, onProgress: (done, total) => setProgress({ done, total }) });
    } catch (error) {
      if (signal.aborted) return;
      console.error(error);
      store.set({ notice: { text: errorText('unexpected') } });
    }
    close();
  };
  return { open, progress, show: () => setOpen(true), print: (pages: number[]) => void print(pages), close };
}
