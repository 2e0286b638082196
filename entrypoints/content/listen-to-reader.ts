import { MARK_ELEMENT } from '../../documents/paint-text-nodes.ts';

export type ReaderEvents = {
  /** Whether an event comes from our own interface. */
  isOurs: (target: EventTarget) => boolean;
  /** Painted words were clicked; `keys` is their `data-key`. */
  onPaintedWords: (keys: string) => void;
  /** Words were selected (where a button may stand, in CSS pixels of the window), or no longer are. */
  onSelection: (place: { x: number; y: number } | null) => void;
  onEscape: () => void;
};

/** What a click means something else in: there the page wins. */
const PAGES_OWN =
  'a[href],button,summary,label,input,select,textarea,[role="button"],[role="link"],[onclick]';

/** Milliseconds that a selection rests before the button appears. */
const SELECTION_RESTS = 250;

/** Listens to what the reader does in the page; returns the undo. */
export function listenToReader({ isOurs, onPaintedWords, onSelection, onEscape }: ReaderEvents): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  // In the capture phase: a page that stops its events cannot keep a click from us.
  const options = { capture: true, signal };
  window.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted) return; // A page must not save by pressing for the reader.
      const target = event.target instanceof Element ? event.target : null;
      const painted = target?.closest(MARK_ELEMENT);
      if (!painted || target?.closest(PAGES_OWN) || hasSelection()) return;
      onPaintedWords(keysOf(painted));
    },
    options,
  );
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape') onEscape();
    },
    options,
  );
  let timer: ReturnType<typeof setTimeout> | undefined;
  document.addEventListener(
    'selectionchange',
    () => {
      clearTimeout(timer);
      timer = setTimeout(() => !signal.aborted && onSelection(placeOfSelection(isOurs)), SELECTION_RESTS);
    },
    options,
  );
  document.addEventListener('scroll', () => hasSelection() && onSelection(null), options);
  return () => {
    clearTimeout(timer);
    stop.abort();
  };
}

/** The keys of painted words, and of the quote around a hit. */
function keysOf(painted: Element): string {
  const around = painted.parentElement?.closest(MARK_ELEMENT);
  return [painted, around].map((element) => element?.getAttribute('data-key') ?? '').join(' ');
}

function hasSelection(): boolean {
  const selection = document.getSelection();
  return selection !== null && !selection.isCollapsed && selection.toString().trim() !== '';
}

function placeOfSelection(isOurs: (target: EventTarget) => boolean): { x: number; y: number } | null {
  const selection = document.getSelection();
  if (!hasSelection() || !selection?.focusNode || isOurs(selection.focusNode)) return null;
  const around = selection.getRangeAt(0).commonAncestorContainer;
  const element = around.nodeType === Node.ELEMENT_NODE ? (around as Element) : around.parentElement;
  if (element instanceof HTMLElement && element.isContentEditable) return null;
  const box = selection.getRangeAt(0).getBoundingClientRect();
  return {
    x: Math.max(4, Math.min(box.right, innerWidth - 160)),
    y: Math.max(4, Math.min(box.bottom + 6, innerHeight - 44)),
  };
}

/** The selected words of the page; null when only a caret stands there. */
export function selectedRange(): Range | null {
  const selection = document.getSelection();
  return selection && selection.rangeCount > 0 && !selection.isCollapsed ? selection.getRangeAt(0) : null;
}
