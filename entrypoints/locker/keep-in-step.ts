import { options } from 'preact';

/** Longer than a frame takes that comes at all. */
const LONGEST_FRAME = 100;

/**
 * Lets the page follow the locker in a tab behind others too. Preact's effects wait for a frame, which such a tab does not
 * get, or for timers, which browsers hold back there, Firefox for many seconds in a tab that has much to do. Nobody
 * sees what is drawn there, so nothing has to wait for it.
 */
export function keepHiddenTabInStep(): void {
  options.requestAnimationFrame = (flush) => {
    if (document.hidden) queueMicrotask(flush);
    else afterFrame(flush);
  };
}

/** Calls when the page was drawn; where no frame comes, because the tab went behind another meanwhile, soon. */
export function afterFrame(call: () => void): void {
  const done = () => {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
    setTimeout(call);
  };
  const frame = requestAnimationFrame(done);
  const timer = setTimeout(done, LONGEST_FRAME);
}
