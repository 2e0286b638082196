/** Milliseconds without a change after which a page counts as settled; and how long to wait for that at most. */
const QUIET = 200;
const LONGEST = 1000;

/** After work of one millisecond a page that keeps changing is left alone for ten. */
const REST = 10;
const LONGEST_REST = 10_000;

export type PageWatch = {
  /** Changes the page without taking note of it; what the page itself changed before that is noted first. */
  silently: (change: () => void) => void;
  stop: () => void;
};

export type PageListeners = {
  /** Words were changed, added or removed in these elements just now; the reader has not seen it yet. */
  onTouched: (elements: ReadonlySet<Element>) => void;
  /** The page has settled; these elements are to be read again. Nothing more is reported until it is done. */
  onSettled: (elements: ReadonlySet<Element>) => Promise<void>;
};

/** Watches a page for words that come, go, change, or are shown and hidden. */
export function watchPage(root: Element, { onTouched, onSettled }: PageListeners): PageWatch {
  let changed = new Set<Element>();
  let firstChange = 0;
  let restUntil = 0;
  let lastSettled = -Infinity;
  let quarrel = 0;
  let busy = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const note = (records: MutationRecord[]) => {
    const touched = new Set<Element>();
    for (const record of records) {
      const element = elementOf(record.target);
      if (!element || isOurs(record)) continue;
      if (record.type === 'attributes') changed.add(element.parentElement ?? element);
      else touched.add(element);
    }
    for (const element of touched) changed.add(element);
    if (changed.size === 0) return;
    if (touched.size > 0) onTouched(touched);
    schedule();
  };
  const schedule = () => {
    if (busy) return;
    const now = performance.now();
    firstChange ||= now;
    const due = Math.max(Math.min(now + QUIET, firstChange + LONGEST), restUntil);
    clearTimeout(timer);
    timer = setTimeout(() => void settle(), due - now);
  };
  const settle = async () => {
    const began = performance.now();
    // A page that answers every painting with a change of its own is painted ever less often.
    quarrel = firstChange - lastSettled < QUIET ? quarrel + 1 : 0;
    const elements = changed;
    changed = new Set();
    firstChange = 0;
    busy = true;
    try {
      await onSettled(elements);
    } finally {
      busy = false;
      lastSettled = performance.now();
      const rest = Math.max((lastSettled - began) * REST, QUIET * 2 ** quarrel);
      restUntil = lastSettled + Math.min(rest, LONGEST_REST);
      if (changed.size > 0) schedule();
    }
  };

  const observer = new MutationObserver(note);
  observer.observe(root, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: ['class', 'style', 'hidden', 'open', 'contenteditable'],
  });
  return {
    silently(change) {
      note(observer.takeRecords());
      change();
      observer.takeRecords();
    },
    stop() {
      clearTimeout(timer);
      observer.disconnect();
    },
  };
}

function elementOf(node: Node): Element | null {
  return node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement;
}

/** Our own interface coming or going is no change of the page. */
function isOurs({ addedNodes, removedNodes }: MutationRecord): boolean {
  const nodes = [...addedNodes, ...removedNodes];
  return nodes.length > 0 && nodes.every((node) => node.nodeName.toLowerCase() === 'minuted-ui');
}
