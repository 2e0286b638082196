import { browser } from '#imports';
import { askPaper } from './ask-paper.ts';
import { saveHere } from './menus.ts';
import { frontTab, openLocker } from './pages.ts';
import { openSidePanel } from './side-panel.ts';

/** What each keyboard command of the manifest does to the paper in front. */
const COMMANDS: Record<string, (tabId: number) => Promise<unknown>> = {
  'save-quote': (tabId) => saveHere(tabId),
  'next-hit': (tabId) => askPaper(tabId, 'goToHit', { step: 1 }),
  'previous-hit': (tabId) => askPaper(tabId, 'goToHit', { step: -1 }),
};

/** Answers the keyboard commands; readers can change the keys in the browser's own settings. */
export function listenToCommands(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-locker') void openLocker(null);
    // At once: after any waiting the browser no longer counts it as asked by the reader.
    else if (command === 'open-list' && tab) void openSidePanel(tab.windowId);
    else void run(command, tab?.id);
  });
}

async function run(command: string, tabId: number | undefined): Promise<void> {
  const id = tabId ?? (await frontTab())?.id;
  if (id !== undefined) await COMMANDS[command]?.(id);
}
