import { browser } from '#imports';

/** Whether the browser can ask for the site of a tab whose address we do not know: Chromium from 133 on. */
export function canAskForTab(): boolean {
  return 'addHostAccessRequest' in browser.permissions;
}

/**
 * Has the browser ask for the site of a tab, at its toolbar. False where it does not: on its own pages, and in shops
 * for extensions.
 */
export async function askForTab(tabId: number): Promise<boolean> {
  try {
    await browser.permissions.addHostAccessRequest({ tabId });
    return true;
  } catch {
    return false;
  }
}
