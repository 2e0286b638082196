import { browser } from '#imports';

const SCRIPT = '/page-text.js';

/** So long a page may take to load, in milliseconds. */
const MOST_TIME = 30_000;
const PAUSE = 200;

/**
 * Opens a page in a tab behind the others, reads it as it is when it was loaded, and closes the tab. Gives what our
 * script answers there, which whoever asks has to parse, and the address where the tab ended; null when the page did
 * not load in time or lets nobody in. Throws the signal's reason when it is broken off.
 */
export async function readPageInTab(
  address: string,
  signal: AbortSignal,
): Promise<{ answer: unknown; url: string } | null> {
  const { id } = await browser.tabs.create({ url: address, active: false });
  if (id === undefined) return null;
  try {
    const end = Date.now() + MOST_TIME;
    for (;;) {
      signal.throwIfAborted();
      const { status, url } = await browser.tabs.get(id);
      if (status === 'complete' && url !== undefined && url !== 'about:blank') {
        const [done] = await browser.scripting.executeScript({ target: { tabId: id }, files: [SCRIPT] });
        return { answer: done?.result, url };
      }
      if (Date.now() > end) return null;
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  } catch {
    signal.throwIfAborted();
    // The reader closed the tab, or it shows an error page of the browser.
    return null;
  } finally {
    await browser.tabs.remove(id).catch(() => undefined);
  }
}
