/** Milliseconds of work before the page gets its turn: with it the browser still draws most of its frames in time. */
export const SLICE = 8;

/**
 * Runs work in slices, so that the page answers to its reader in between; ends early (undefined) on abort. `slice` is
 * how many milliseconds of work there are before the next task.
 */
export async function inSlices<T>(
  work: Generator<unknown, T>,
  signal: AbortSignal,
  slice = SLICE,
): Promise<T | undefined> {
  let sliceEnd = performance.now() + slice;
  for (let step = work.next(); ; step = work.next()) {
    if (step.done) return step.value;
    if (performance.now() < sliceEnd) continue;
    await nextTask();
    if (signal.aborted) return undefined;
    sliceEnd = performance.now() + slice;
  }
}

/** The next task. A timer would wait 4 ms each time, and a whole second in a tab in the background. */
export function nextTask(): Promise<void> {
  // A third of the price of a channel. Node, in which some of this runs too, has none.
  if ('scheduler' in globalThis) return scheduler.postTask(() => undefined);
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });
}
