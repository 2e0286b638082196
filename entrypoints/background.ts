import { browser, defineBackground } from '#imports';
import { savedRemark, type SavedRemark } from '../components/saved-remark.ts';
import type { PaperSeen } from '../core/evidence/paper.ts';
import { patternKeysOf } from '../core/phrases/pattern-key.ts';
import { PhraseSearch } from '../documents/phrase-search.ts';
import { askPaper } from '../platform/ask-paper.ts';
import { catchPdfs } from '../platform/catch-pdfs.ts';
import { listenToCommands } from '../platform/commands.ts';
import { handleMessages } from '../platform/handle.ts';
import { createMenus, listenToMenus } from '../platform/menus.ts';
import { refreshPapers, registerPageScript, startInOpenTabs } from '../platform/page-script.ts';
import { listenToOmnibox } from '../platform/omnibox.ts';
import { openHelp, openLocker, openWelcome } from '../platform/pages.ts';
import { usePdfRules } from '../platform/pdf-rules.ts';
import { isAllowed } from '../platform/sites.ts';
import { showIcon } from '../platform/show-icon.ts';
import { takePageCopy } from '../platform/take-page-copy.ts';
import { tallyPage } from '../platform/tally-page.ts';
import { deleteQuotes, restoreQuotes } from '../storage/bin.ts';
import { holdPaper } from '../storage/held-papers.ts';
import { keepPage } from '../storage/keep-page.ts';
import { isLockerLost } from '../storage/locker-loss.ts';
import { askToPersist } from '../storage/locker-room.ts';
import { mutedIn, setMuted } from '../storage/mutes.ts';
import { readPhrases } from '../storage/packs.ts';
import { findQuotes, saveQuote } from '../storage/quotes.ts';
import { paintsOn, readSettings, setPainting } from '../storage/settings.ts';
import { keepSource } from '../storage/sources.ts';
import { putTally } from '../storage/tallies.ts';

/** Keeps what belongs beside a quote of a page, none of which may fail the save; gives what could not be done. */
async function keepBeside(paper: PaperSeen, tabId: number | undefined): Promise<string | null> {
  if (tabId === undefined) return null;
  const [settings, { packs }] = await Promise.all([readSettings(), readPhrases()]);
  const isSearched = paintsOn(settings, paper.address) && packs.some(({ patterns }) => patterns.length > 0);
  const report = () => askPaper(tabId, 'describePaper', {}).then((answer) => answer.ok && answer.value);
  const failed: SavedRemark[] = [];
  await askToPersist();
  await keepPage(paper, isSearched && settings.keepRead, report).catch(() => failed.push('no-text'));
  if (settings.keepCopies === 'always') {
    const copy = () => takePageCopy(tabId, paper.sha256);
    await keepSource(paper.sha256, copy).catch(() => failed.push('no-copy'));
  }
  if (await isLockerLost().catch(() => false)) failed.push('locker-lost');
  return failed.map(savedRemark).join(' ') || null;
}

/** Where all parts meet for web pages. Every listener is registered at once, so that any of them wakes the worker. */
export default defineBackground({
  type: 'module',
  main() {
    const search = new PhraseSearch(async () => (await readPhrases()).packs);
    handleMessages({
      startPage: async ({ address }, { tab }) => {
        const [settings, allowed, phrases] = await Promise.all([
          readSettings(),
          isAllowed(address),
          readPhrases(),
        ]);
        const paint = paintsOn(settings, address);
        // The page reads itself meanwhile.
        if (paint) search.use(phrases.packs);
        else if (tab?.id !== undefined) void showIcon(tab.id, { kind: 'off' });
        return { paint, allowed, ...phrases };
      },
      searchText: ({ title, window }) => search.find(window, title),
      openPage: async ({ address, sha256 }) => {
        const [quotes, muted] = await Promise.all([findQuotes(sha256, address), mutedIn(sha256)]);
        return { quotes, muted };
      },
      tallyPage: tallyPage(async ({ paper, counts }) =>
        putTally(paper, counts, patternKeysOf((await readPhrases()).packs)),
      ),
      setMuted: async ({ keys, paper, muted }) => {
        await setMuted(keys, paper, muted);
        await refreshPapers();
        return null;
      },
      saveQuote: async ({ paper, draft }, { tab }) => {
        const saved = await saveQuote(paper, draft);
        return { ...saved, remark: tab?.incognito ? null : await keepBeside(paper, tab?.id) };
      },
      deleteQuote: async ({ id }) => {
        await deleteQuotes([id]);
        return null;
      },
      restoreQuote: async ({ id }) => {
        await restoreQuotes([id]);
        return null;
      },
      openHelp: async () => {
        await openHelp();
        return null;
      },
      openLocker: async ({ quote }) => {
        await openLocker(quote);
        return null;
      },
      setPainting: async ({ host, on }) => {
        await setPainting(host, on);
        await refreshPapers();
        return null;
      },
      askForSite: async ({ address }) => {
        await openWelcome(address);
        return null;
      },
      showState: async (state, { tab }) => {
        if (tab?.id !== undefined) await showIcon(tab.id, state);
        return null;
      },
    });
    listenToCommands();
    listenToMenus();
    listenToOmnibox();
    const opensPdfs = async () => (await readSettings()).openPdfs === 'always';
    if (import.meta.env.FIREFOX) catchPdfs({ wanted: opensPdfs, hold: holdPaper });
    const keepPdfRules = async () => {
      if (!import.meta.env.FIREFOX) await usePdfRules(await opensPdfs());
    };
    browser.storage.local.onChanged.addListener((changes) => {
      if ('openPdfs' in changes) void keepPdfRules();
    });
    // Papers that run already learn from the refresh that their site is allowed now.
    browser.permissions.onAdded.addListener(
      ({ origins }) => void startInOpenTabs(origins ?? []).then(refreshPapers),
    );
    browser.runtime.onStartup.addListener(() => {
      void registerPageScript();
      void keepPdfRules();
    });
    browser.runtime.onInstalled.addListener(({ reason }) => {
      void registerPageScript();
      void createMenus();
      void keepPdfRules();
      if (reason === 'install') void openWelcome(null);
    });
  },
});
