/** Closes the popup when what was asked for is done. */
export function leave(done: Promise<unknown>): void {
  void done.then(() => window.close());
}
