import { browser } from '#imports';
import { readerAddress } from './pages.ts';
import { isPdfAnswer } from './pdf-answer.ts';
import { say } from './say.ts';

type Header = { name: string; value?: string };

/** What Firefox tells of an answer whose body has not come yet. */
type Answer = {
  requestId: string;
  url: string;
  method: string;
  tabId: number;
  statusCode: number;
  incognito?: boolean;
  /** The page that asked. */
  originUrl?: string;
  responseHeaders?: Header[];
};
type Verdict = { cancel?: boolean; responseHeaders?: Header[] };

/** Firefox's way to read a body on its way (MDN, webRequest.StreamFilter); Chromium has none, nor its types. */
type StreamFilter = {
  onstart: () => void;
  ondata: (event: { data: ArrayBuffer }) => void;
  onstop: () => void;
  write(bytes: Uint8Array): void;
  close(): void;
};
type FirefoxWebRequest = {
  onHeadersReceived: {
    addListener(
      listener: (answer: Answer) => Promise<Verdict>,
      filter: { urls: string[]; types: string[] },
      extra: string[],
    ): void;
  };
  filterResponseData(requestId: string): StreamFilter;
};

export type CatchPdfs = {
  /** Whether the person wants PDFs to open in the reader. */
  wanted: () => Promise<boolean>;
  /** Keeps the bytes of a paper that no second request can bring; gives the name under which the reader finds it. */
  hold: (address: string, bytes: Blob) => Promise<string>;
};

/** These headers speak of the PDF, and would be wrong for the line that stands in its place. */
const ABOUT_BODY = /^(content-(type|length|encoding|disposition|security-policy)|x-frame-options)$/i;

/**
 * Firefox: opens PDFs of allowed sites in the reader instead of the browser's viewer. Sleeps on all other sites. Called
 * at every start of the background, so that a PDF wakes it.
 */
export function catchPdfs({ wanted, hold }: CatchPdfs): void {
  // The types that we have are Chromium's, where this can neither wait nor read a body.
  const webRequest = browser.webRequest as unknown as FirefoxWebRequest;
  webRequest.onHeadersReceived.addListener(
    async (answer) => {
      const { url, tabId, responseHeaders = [], originUrl } = answer;
      // "Open the original" is a link of ours: it leads into the browser's own viewer.
      if (tabId < 0 || originUrl?.startsWith(browser.runtime.getURL('/'))) return {};
      if (answer.statusCode !== 200 || !isPdfAnswer({ url, headers: responseHeaders })) return {};
      if (!(await wanted())) return {};
      if (answer.method === 'GET') {
        await browser.tabs.update(tabId, { url: readerAddress(url) });
        return { cancel: true };
      }
      // Nothing of a private window may be kept.
      if (answer.method !== 'POST' || answer.incognito) return {};
      keepBody(webRequest.filterResponseData(answer.requestId), answer, hold);
      const others = responseHeaders.filter(({ name }) => !ABOUT_BODY.test(name));
      return { responseHeaders: [...others, { name: 'Content-Type', value: 'text/html; charset=utf-8' }] };
    },
    { urls: ['*://*/*'], types: ['main_frame'] },
    ['blocking', 'responseHeaders'],
  );
}

/** Takes the whole body, shows one line in its place, and then the reader with what was kept. */
function keepBody(filter: StreamFilter, { url, tabId }: Answer, hold: CatchPdfs['hold']): void {
  const parts: ArrayBuffer[] = [];
  filter.onstart = () => filter.write(new TextEncoder().encode(openingPage()));
  filter.ondata = ({ data }) => void parts.push(data);
  filter.onstop = () => {
    filter.close();
    // What could not be kept the reader explains: it asks by the address, and the site says no.
    const name = hold(url, new Blob(parts)).catch(() => null);
    void name.then((held) => {
      const reader = readerAddress(url, held);
      // Firefox alone has loadReplace: the line is not to stay in the history.
      return browser.tabs.update(tabId, { url: reader, loadReplace: true } as { url: string });
    });
  };
}

/** What stands in the place of the paper until the reader has it. */
function openingPage(): string {
  const says = say('opening_title');
  return `<!doctype html><meta charset="utf-8"><title>${says}</title><p>${says} …`;
}
