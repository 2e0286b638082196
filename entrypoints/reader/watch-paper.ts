import { MARK_ELEMENT } from '../../documents/paint-text-nodes.ts';
import { quoteNotice } from './quote-notice.ts';
import type { ReaderState, Store } from './reader-store.ts';
import type { Session } from './session.ts';

/** Clicks on painted words, selections and Enter in the paper. */
export function watchPaper(container: HTMLElement, store: Store<ReaderState>, session: Session): void {
  container.addEventListener('click', (event) => {
    const mark = event.target instanceof Element ? event.target.closest(MARK_ELEMENT) : null;
    if (!mark || document.getSelection()?.isCollapsed === false) return;
    const keys = mark.getAttribute('data-key')?.split(' ') ?? [];
    const key = keys.find((other) => other.startsWith('hit-'));
    if (key) {
      store.set({ current: key });
      session.saveGroup(key);
    } else {
      store.set({ notice: { text: quoteNotice(keys, store.get().paper) } });
    }
  });
  container.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || store.get().saveButton === null) return;
    event.preventDefault();
    session.saveSelection();
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const place = () => {
    const span = session.selectedSpan();
    const selection = document.getSelection();
    const before = store.get().saveButton;
    if (!span || !selection) {
      if (before) store.set({ saveButton: null });
      return;
    }
    const box = selection.getRangeAt(0).getBoundingClientRect();
    const left = Math.max(8, Math.min(box.left, window.innerWidth - 180));
    const top = Math.max(8, Math.min(box.bottom + 8, window.innerHeight - 60));
    if (before?.left !== left || before.top !== top) store.set({ saveButton: { left, top } });
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(place, 150);
  };
  document.addEventListener('selectionchange', soon);
  container.addEventListener('scroll', soon, { passive: true });
}

/** Lets the reader drop PDFs anywhere on the page. */
export function watchDrops(onFiles: (files: File[]) => void): void {
  document.addEventListener('dragover', (event) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  });
  document.addEventListener('drop', (event) => {
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    onFiles(files);
  });
}
