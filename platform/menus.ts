import { browser } from '#imports';
import { askPaper } from './ask-paper.ts';
import { openReader } from './pages.ts';
import { startInTab } from './page-script.ts';
import { say } from './say.ts';

const OPEN_LINK = 'open-link';
const SAVE_SELECTION = 'save-selection';

/** Makes the two entries of the context menu; called once at installation. */
export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: OPEN_LINK,
    title: say('menus_openThisPaperInMinuted'),
    contexts: ['link'],
  });
  browser.contextMenus.create({
    id: SAVE_SELECTION,
    title: say('menus_saveTheseWordsInMinuted'),
    contexts: ['selection'],
  });
}

/** Answers the context menu. */
export function listenToMenus(): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === OPEN_LINK && info.linkUrl) void openReader(info.linkUrl, tab);
    if (info.menuItemId === SAVE_SELECTION && tab?.id !== undefined) void saveHere(tab.id);
  });
}

/** Saves the selection, else the current hit, of the paper in a tab, starting Minuted there if need be. */
export async function saveHere(tabId: number): Promise<void> {
  if (await startInTab(tabId)) await askPaper(tabId, 'saveHere', {});
}
