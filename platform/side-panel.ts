import { browser } from '#imports';

/** Firefox calls it a sidebar; the types of Chromium do not have it. */
type WithSidebar = { sidebarAction: { open: () => Promise<void> } };

/** Opens the list beside the page, in a window. Must be the first thing that happens in a click or a command. */
export function openSidePanel(windowId: number): Promise<void> {
  if (import.meta.env.FIREFOX) return (browser as unknown as WithSidebar).sidebarAction.open();
  return browser.sidePanel.open({ windowId });
}
