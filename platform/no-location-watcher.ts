/**
 * Stands for wxt's watcher of addresses in what is built (wxt.config.ts): no page of ours listens for its event, and
 * it would be a hundredth of what is loaded into a page.
 */
export function createLocationWatcher(): { run: () => void } {
  return { run: () => undefined };
}
