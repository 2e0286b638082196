import type { Browser } from '#imports';
import type { PaperReport } from '../../core/evidence/paper-report.ts';
import type { PaperSeen } from '../../core/evidence/paper.ts';
import type { ReadingText } from '../../core/text/reading-text.ts';
import { askPaper } from '../../platform/ask-paper.ts';
import { startInTab } from '../../platform/page-script.ts';
import { isOurs, showsPdf } from '../../platform/pages.ts';
import { isAllowed } from '../../platform/sites.ts';
import { paintsOn, readSettings } from '../../storage/settings.ts';

type Tab = Browser.tabs.Tab;

/** A page that is read and searched. */
export type SearchedPage = {
  tabId: number;
  paper: PaperSeen;
  reading: ReadingText;
  groups: PaperReport['groups'];
  /** Why the page, which changed, could not be searched again. */
  problem: string | null;
  /** Whether its site is allowed for good. */
  allowed: boolean;
};

/** What the side panel knows of the tab in front. */
export type PanelView =
  | { kind: 'looking' }
  /** A page where no extension may look. */
  | { kind: 'closed' }
  /** A page of Minuted itself. */
  | { kind: 'ours' }
  /** A site that is not allowed; its address is not known either, unless the reader has pressed our button on it. */
  | { kind: 'asleep'; tabId: number; address: string | null }
  /** Highlights are switched off, here or everywhere. */
  | { kind: 'off'; address: string; everywhere: boolean }
  /** A PDF in the browser's own viewer. */
  | { kind: 'pdf'; tab: Tab; address: string }
  /** The reader, which has the list beside its paper. */
  | { kind: 'reader'; tabId: number; report: PaperReport }
  | { kind: 'reading'; address: string | null }
  | { kind: 'failed'; problem: string }
  | { kind: 'page'; page: SearchedPage };

/** Looks at a tab. Nothing is started on a page that the reader has not allowed. */
export async function lookAtPage(tab: Tab | undefined): Promise<PanelView> {
  if (tab?.id === undefined) return { kind: 'closed' };
  const answer = await askPaper(tab.id, 'describePaper', {});
  if (!answer.ok) return startOrSay(tab, tab.id);
  const report = answer.value;
  const address = tab.url ?? report.paper?.address ?? null;
  if (report.paper?.kind === 'pdf' || (address !== null && isOurs(address)))
    return { kind: 'reader', tabId: tab.id, report };
  if (report.paper && report.reading) {
    const { paper, reading, groups, error } = report;
    const allowed = await isAllowed(paper.address);
    return { kind: 'page', page: { tabId: tab.id, paper, reading, groups, problem: error, allowed } };
  }
  if (report.error) return { kind: 'failed', problem: report.error };
  return (await whereOff(address)) ?? { kind: 'reading', address };
}

/** Minuted does not run in the tab: it starts there if it may. */
async function startOrSay(tab: Tab, tabId: number): Promise<PanelView> {
  const address = tab.url ?? null;
  if (address === null || address === '') return { kind: 'asleep', tabId, address: null };
  if (isOurs(address)) return { kind: 'ours' };
  if (!/^https?:/.test(address)) return { kind: 'closed' };
  if (await showsPdf(tab)) return { kind: 'pdf', tab, address };
  const off = await whereOff(address);
  if (off) return off;
  // What starts says so as soon as it is searched, and the panel looks again.
  if (await startInTab(tabId)) return { kind: 'reading', address };
  return (await isAllowed(address)) ? { kind: 'closed' } : { kind: 'asleep', tabId, address };
}

async function whereOff(address: string | null): Promise<PanelView | null> {
  if (address === null) return null;
  const settings = await readSettings();
  if (paintsOn(settings, address)) return null;
  return { kind: 'off', address, everywhere: !settings.paintEverywhere };
}
