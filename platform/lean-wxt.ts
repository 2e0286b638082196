import { browser } from '#imports';

// Stands for three parts of wxt in what is built (wxt.config.ts), which would be a hundredth of what is loaded into
// every page: no page of ours listens for changes of the address, and nothing is printed.

export function createLocationWatcher(): { run: () => void } {
  return { run: () => undefined };
}

/** As wxt's own: the name of an event that belongs to this extension and this script. */
export function getUniqueEventName(name: string): string {
  return `${browser.runtime.id}:${import.meta.env.ENTRYPOINT}:${name}`;
}

const silent = () => undefined;
export const logger = { debug: silent, log: silent, warn: silent, error: silent };
