/** What a promise gives, or the signal's reason as soon as it is aborted: what is stopped may never answer. */
export async function orStopped<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  const stopped = Promise.withResolvers<never>();
  const stop = () => stopped.reject(signal.reason);
  signal.addEventListener('abort', stop);
  if (signal.aborted) stop();
  try {
    return await Promise.race([promise, stopped.promise]);
  } finally {
    signal.removeEventListener('abort', stop);
    // Nobody waits for what comes of it now.
    promise.catch(() => {});
  }
}
