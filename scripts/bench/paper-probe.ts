/** Fewer than a long pack has pages: a reader who looks for something goes over many at once. */
const STEPS = 300;

/**
 * A script for the reader page, to be run as early as can be: notes when the first page with a highlight was on screen, the
 * longest task and the longest gap between two turns of the page. Times are milliseconds from its opening.
 */
export const paperProbe = String.raw`
Boolean(globalThis.paperProbe ??= (() => {
  const seen = { markedAt: null, searchedAt: null, longestTask: null, longestGap: 0 };
  if (PerformanceObserver.supportedEntryTypes.includes('longtask')) {
    seen.longestTask = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries())
        seen.longestTask = Math.max(seen.longestTask, Math.round(duration));
    }).observe({ type: 'longtask', buffered: true });
  }
  const isMarked = () =>
    [...document.querySelectorAll('.textLayer minuted-mark')].some((mark) => {
      const { top, bottom } = mark.closest('.page').getBoundingClientRect();
      return bottom > 0 && top < innerHeight;
    });
  let last = performance.now();
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    const now = performance.now();
    seen.longestGap = Math.max(seen.longestGap, Math.round(now - last));
    last = now;
    if (seen.markedAt === null && isMarked()) seen.markedAt = Math.round(now);
    const { state } = document.documentElement.dataset;
    if (state === 'searched') seen.searchedAt ??= Math.round(now);
    // A pause in between: a probe that never rests would take the machine from what it measures.
    setTimeout(() => port2.postMessage(null), 5);
  };
  port2.postMessage(null);
  return {
    read: () => seen,
    /** Forgets the longest task and the longest gap so far. */
    again() {
      last = performance.now();
      seen.longestGap = 0;
      if (seen.longestTask !== null) seen.longestTask = 0;
    },
    /** Scrolls from end to end in ${STEPS} steps; true when it is at the end. */
    async scroll() {
      const pages = document.querySelector('.pages-scroller');
      const end = pages.scrollHeight - pages.clientHeight;
      for (let step = 0; step <= ${STEPS}; step++) {
        pages.scrollTop = (step / ${STEPS}) * end;
        await new Promise((done) => setTimeout(done, 50));
      }
      return true;
    },
  };
})())`;

/** What `paperProbe.read()` gives. `longestTask` is null where the browser tells none. */
export type PaperProbed = {
  markedAt: number | null;
  searchedAt: number | null;
  longestTask: number | null;
  longestGap: number;
};
