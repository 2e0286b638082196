import { browser, type Browser } from '#imports';

type Tab = Browser.tabs.Tab;

/** The address of one of our own pages. */
function own(path: string): string {
  return browser.runtime.getURL('/') + path;
}

/**
 * The reader for a paper's address; for no paper when `address` is null. `held` names the bytes of a paper that its
 * address does not bring back.
 */
export function readerAddress(address: string | null, held: string | null = null): string {
  if (address === null) return own('reader.html');
  // The page number stays a fragment, so that the reader can go there.
  const [paper, fragment] = address.split('#', 2) as [string, string | undefined];
  const query = `?src=${encodeURIComponent(paper)}${held ? `&held=${encodeURIComponent(held)}` : ''}`;
  return own(`reader.html${query}`) + (fragment ? `#${fragment}` : '');
}

/** The board paper of an invented council that comes with the extension. */
export function samplePaper(): string {
  return own('samples/northbrook-high-needs-report.pdf');
}

/** Opens the reader beside the given tab. */
export async function openReader(address: string | null, beside?: Tab): Promise<void> {
  await browser.tabs.create({
    url: readerAddress(address),
    ...(beside?.id === undefined ? {} : { index: beside.index + 1, openerTabId: beside.id }),
  });
}

/** The page that shows the kept copy of a paper: the reader for a PDF. */
export function copyAddress(sha256: string, kind: 'page' | 'pdf'): string {
  return own(kind === 'pdf' ? `reader.html?copy=${sha256}` : `copy.html?paper=${sha256}`);
}

/** Opens the locker, at a quote when one is named. */
export async function openLocker(quote: string | null): Promise<void> {
  await browser.tabs.create({
    url: own(quote ? `locker.html?quote=${encodeURIComponent(quote)}` : 'locker.html'),
  });
}

/** Opens the locker with the quotes that have these words. */
export async function findInLocker(words: string): Promise<void> {
  await browser.tabs.create({ url: own(`locker.html?find=${encodeURIComponent(words)}`) });
}

/** Opens the help at the words of SEND papers. */
export async function openHelp(): Promise<void> {
  await browser.tabs.create({ url: own('help.html#glossary') });
}

/** Opens the Phrases page. */
export async function openPhrases(): Promise<void> {
  await browser.tabs.create({ url: own('options.html') });
}

/** Opens the welcome page; with `site` (an address) it offers to allow just that site. */
export async function openWelcome(site: string | null): Promise<void> {
  await browser.tabs.create({
    url: own(site ? `welcome.html?site=${encodeURIComponent(site)}` : 'welcome.html'),
  });
}

/** Opens the welcome page where councils are chosen. */
export async function openCouncils(): Promise<void> {
  await browser.tabs.create({ url: own('welcome.html#councils') });
}

/** The tab in front. */
export async function frontTab(): Promise<Tab | undefined> {
  return (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0];
}

/** The ids of all tabs. */
export async function openTabs(): Promise<number[]> {
  return (await browser.tabs.query({})).flatMap(({ id }) => id ?? []);
}

/** Whether an address is one of our own pages. */
export function isOurs(address: string): boolean {
  return address.startsWith(browser.runtime.getURL('/'));
}

/**
 * Whether a tab shows a PDF in the browser's own viewer. Chromium lets us ask the page for its type; Firefox
 * lets nobody into its viewer, so there a refusal on a web address counts as a PDF, and the reader checks
 * the first bytes. Needs the reader's click (activeTab).
 */
export async function showsPdf(tab: Tab): Promise<boolean> {
  if (tab.id === undefined || !/^(https?|file):/.test(tab.url ?? '')) return false;
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId: tab.id },
      // A PDF that the site calls a web page stands there as rubbish, and begins like one.
      func: () =>
        document.contentType === 'application/pdf' ||
        document.body?.firstChild?.textContent?.trimStart().startsWith('%PDF-') === true,
    });
    return answer?.result === true;
  } catch {
    return import.meta.env.FIREFOX && /^https?:/.test(tab.url ?? '');
  }
}
