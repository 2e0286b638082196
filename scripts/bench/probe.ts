/**
 * A script for the page that is measured: notes from `probe.start()` on the longest task, the longest gap between
 * two turns of the page, and when each painted element came. Times are milliseconds.
 */
export const probeScript = String.raw`
globalThis.probe = (() => {
  const seen = { began: 0, longestTask: 0, longestGap: 0, uiAt: 0, marks: [] };
  let last = 0;
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    const now = performance.now();
    seen.longestGap = Math.max(seen.longestGap, now - last);
    last = now;
    // A pause in between: a probe that never rests would take the machine from what it measures.
    setTimeout(() => port2.postMessage(null), 5);
  };
  return {
    start() {
      seen.began = last = performance.now();
      if (PerformanceObserver.supportedEntryTypes.includes('longtask')) {
        new PerformanceObserver((list) => {
          for (const { startTime, duration } of list.getEntries())
            if (startTime >= seen.began) seen.longestTask = Math.max(seen.longestTask, duration);
        }).observe({ type: 'longtask' });
      } else seen.longestTask = null;
      new MutationObserver((records) => {
        const at = performance.now();
        for (const { addedNodes } of records)
          for (const node of addedNodes) {
            if (node.nodeName === 'MINUTED-UI') seen.uiAt ||= at;
            if (node.nodeName === 'MINUTED-MARK') seen.marks.push([node, at]);
          }
      }).observe(document.documentElement, { childList: true, subtree: true });
      port2.postMessage(null);
    },
    /** Forgets what was seen so far. */
    again() {
      seen.began = last = performance.now();
      seen.longestGap = 0;
      if (seen.longestTask !== null) seen.longestTask = 0;
    },
    read() {
      const inView = seen.marks.filter(([mark]) => {
        const { top, bottom } = mark.getBoundingClientRect();
        return mark.isConnected && bottom > 0 && top < innerHeight;
      });
      const from = (at) => Math.round(at - seen.began);
      return {
        longestTask: seen.longestTask === null ? null : Math.round(seen.longestTask),
        longestGap: Math.round(seen.longestGap),
        marks: seen.marks.length,
        inView: inView.length,
        uiAt: from(seen.uiAt),
        inViewAt: from(Math.max(0, ...inView.map(([, at]) => at))),
      };
    },
  };
})();
`;

/** What `probe.read()` gives; times count from `probe.start()`. `longestTask` is null where the browser tells none. */
export type Probed = {
  longestTask: number | null;
  longestGap: number;
  marks: number;
  inView: number;
  /** When Minuted began to show itself. */
  uiAt: number;
  /** When the last hit that is in view was painted. */
  inViewAt: number;
};
