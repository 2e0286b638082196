import { browser, type Browser } from '#imports';

type Tab = Browser.tabs.Tab;

/**
 * Tells when another tab comes to the front of this window, when the one in front goes elsewhere, when the paper in it
 * was searched or changed, and when a site is allowed or taken back. Returns the undo.
 */
export function followFrontTab(onChange: () => void): () => void {
  const onUpdated = (_id: number, change: Browser.tabs.OnUpdatedInfo, tab: Tab) => {
    if (tab.active && (change.status !== undefined || change.url !== undefined)) onChange();
  };
  // Papers say this to the background, which shows it at the toolbar button; nothing of it is taken over here.
  const onMessage = (message: unknown, { tab }: { tab?: Tab }) => {
    const isState = typeof message === 'object' && message !== null && 'name' in message;
    if (isState && message.name === 'showState' && tab?.active) onChange();
    return undefined;
  };
  const changes = [
    browser.tabs.onActivated,
    browser.tabs.onAttached,
    browser.windows.onFocusChanged,
    browser.permissions.onAdded,
    browser.permissions.onRemoved,
  ];
  const told = () => onChange();
  for (const change of changes) change.addListener(told);
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.runtime.onMessage.addListener(onMessage);
  return () => {
    for (const change of changes) change.removeListener(told);
    browser.tabs.onUpdated.removeListener(onUpdated);
    browser.runtime.onMessage.removeListener(onMessage);
  };
}

/** The tab in front of the window that this page stands in, be it the panel beside it or a tab of its own. */
export async function neighbourTab(): Promise<Tab | undefined> {
  return (await browser.tabs.query({ active: true, currentWindow: true }))[0];
}

/** Whether a tab is the one that this very page stands in. */
export async function isThisTab(tab: Tab): Promise<boolean> {
  return (await browser.tabs.getCurrent())?.id === tab.id;
}
