import type { Result } from '../../core/result.ts';
import type { PaperMessageName, PaperRequests, PaperResponses } from '../../platform/protocol.ts';
import type { Driver, Tab } from '../browsers/driver.ts';

/** The locker, kept open: the page from which open papers are asked and the evidence is exported. */
export type ExtensionPage = {
  /** Asks the paper open in a tab; null while none answers there. */
  ask<N extends PaperMessageName>(
    tabId: number,
    name: N,
    request: PaperRequests[N],
  ): Promise<Result<PaperResponses[N]> | null>;
  /** Presses Export and gives the path of the file that was downloaded. */
  exportEvidence(): Promise<string>;
};

/** Opens the locker and waits until the content script is registered, without which no page would answer. */
export async function openExtensionPage(driver: Driver): Promise<ExtensionPage> {
  const tab: Tab = await driver.openTab(driver.extensionUrl('locker.html'));
  await tab.waitFor('chrome.scripting.getRegisteredContentScripts().then((scripts) => scripts.length > 0)');
  return {
    ask: (tabId, name, request) =>
      tab.evaluate(
        `chrome.tabs.sendMessage(${tabId}, ${JSON.stringify({ name, request })}).then((answer) => answer ?? null, () => null)`,
      ),
    async exportEvidence() {
      await tab.toFront();
      await tab.reload();
      await tab.click('[data-action="export-json"]');
      await tab.waitFor(`document.querySelector('[data-action="export-chosen"]:enabled')`);
      await tab.click('[data-action="export-chosen"]');
      return driver.waitForDownload();
    },
  };
}
