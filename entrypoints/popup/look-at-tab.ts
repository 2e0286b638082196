import type { Browser } from '#imports';
import type { PaperReport } from '../../core/evidence/paper-report.ts';
import { askPaper } from '../../platform/ask-paper.ts';
import { findFramedPapers } from '../../platform/framed-papers.ts';
import { startInTab } from '../../platform/page-script.ts';
import { isOurs, openReader, showsPdf } from '../../platform/pages.ts';
import { originOf } from '../../platform/sites.ts';
import { paintsOn, readSettings } from '../../storage/settings.ts';

type Tab = Browser.tabs.Tab;

/** What the popup knows of the tab in front. */
export type TabView =
  | { kind: 'looking' }
  | { kind: 'searching' }
  /** A PDF in the browser's viewer: the reader was opened for it. */
  | { kind: 'reader-opened' }
  /** A page where no extension may look (settings, shops for extensions), or no page at all. */
  | { kind: 'closed' }
  /** Highlights are switched off, here or everywhere. */
  | { kind: 'off'; address: string; everywhere: boolean }
  | {
      kind: 'paper';
      tabId: number;
      windowId: number;
      address: string;
      /** Whether it stands on a site, and is none of our own pages. */
      isSite: boolean;
      /** Nothing but quotes is kept from a private window. */
      isPrivate: boolean;
      report: PaperReport;
      /** Addresses of PDFs that the page shows in frames. */
      framed: string[];
    };

/**
 * Looks at a tab, and highlights it at once: opening the popup was the click that asked for it. `onMeanwhile` is told
 * that a search takes a while.
 */
export async function lookAtTab(
  tab: Tab | undefined,
  onMeanwhile: (view: TabView) => void,
): Promise<TabView> {
  if (tab?.id === undefined || !tab.url) return { kind: 'closed' };
  const address = tab.url;
  if (!isOurs(address)) {
    // What only the reader can explain, with the place to drop the file beside it.
    const isOutOfReach = /^(blob|data):/.test(address) || /^file:[^?#]*\.pdf([?#]|$)/i.test(address);
    if (isOutOfReach || (await showsPdf(tab))) {
      await openReader(address, tab);
      return { kind: 'reader-opened' };
    }
    if (!/^https?:/.test(address)) return { kind: 'closed' };
    const settings = await readSettings();
    if (!paintsOn(settings, address)) return { kind: 'off', address, everywhere: !settings.paintEverywhere };
    if (!(await startInTab(tab.id))) return { kind: 'closed' };
  }
  return askUntilRead({ ...tab, id: tab.id }, address, onMeanwhile);
}

/** Asks the paper until it is searched, for at most 30 seconds. */
async function askUntilRead(
  { id: tabId, windowId, incognito }: Tab & { id: number },
  address: string,
  onMeanwhile: (view: TabView) => void,
): Promise<TabView> {
  for (let tries = 0; tries < 150; tries++) {
    const answer = await askPaper(tabId, 'describePaper', {});
    if (!answer.ok) return { kind: 'closed' };
    if (answer.value.state !== 'reading') {
      const framed = isOurs(address) ? [] : await findFramedPapers(tabId);
      return {
        kind: 'paper',
        tabId,
        windowId,
        address,
        isSite: originOf(address) !== null,
        isPrivate: incognito,
        report: answer.value,
        framed,
      };
    }
    if (tries === 1) onMeanwhile({ kind: 'searching' });
    await new Promise((resolve) => setTimeout(resolve, tries < 10 ? 50 : 200));
  }
  return { kind: 'closed' };
}
