/** Milliseconds of work before the page gets its turn: with it the browser still draws most of its frames in time. */
const SLICE = 8;

/** Runs work in slices, so that the page answers to its reader in between; ends early (undefined) on abort. */
export async function inSlices<T>(work: Generator<void, T>, signal: AbortSignal): Promise<T | undefined> {
  let sliceEnd = performance.now() + SLICE;
  for (let step = work.next(); ; step = work.next()) {
    if (step.done) return step.value;
    if (performance.now() < sliceEnd) continue;
    await nextTask();
    if (signal.aborted) return undefined;
    sliceEnd = performance.now() + SLICE;
  }
}

/** The next task. A timer would wait 4 ms each time, and a whole second in a tab in the background. */
export function nextTask(): Promise<void> {
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
