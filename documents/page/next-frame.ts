import { nextTask } from './in-slices.ts';

/** Milliseconds to wait for a frame: none comes while the window is hidden or the browser is busy. */
const LATEST_FRAME = 100;

/** The task after the next frame, which is then no part of what the caller does. */
export async function nextFrame(): Promise<void> {
  if (!document.hidden)
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, LATEST_FRAME);
      requestAnimationFrame(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  await nextTask();
}
