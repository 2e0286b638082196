import { browser, defineBackground } from '#imports';
import { sha256OfText } from '../core/evidence/sha256.ts';
import { sendPack } from '../core/phrases/send-pack.ts';
import { listenToCommands } from '../platform/commands.ts';
import { handleMessages } from '../platform/handle.ts';
import { createMenus, listenToMenus } from '../platform/menus.ts';
import { refreshPapers, registerPageScript, startInOpenTabs } from '../platform/page-script.ts';
import { openLocker, openWelcome } from '../platform/pages.ts';
import { isAllowed } from '../platform/sites.ts';
import { deleteQuote, findQuotes, restoreQuote, saveQuote } from '../storage/quotes.ts';
import { paintsOn, readSettings, setPainting } from '../storage/settings.ts';

/** Where all parts meet for web pages. Every listener is registered at once, so that any of them wakes the worker. */
export default defineBackground({
  type: 'module',
  main() {
    handleMessages({
      startPage: async ({ address }) => ({
        paint: paintsOn(await readSettings(), address),
        allowed: await isAllowed(address),
        packs: [sendPack],
      }),
      openPage: async ({ address, text }) => {
        const sha256 = await sha256OfText(text);
        return { sha256, quotes: await findQuotes(sha256, address) };
      },
      saveQuote: ({ paper, draft }) => saveQuote(paper, draft),
      deleteQuote: async ({ id }) => {
        await deleteQuote(id);
        return null;
      },
      restoreQuote: async ({ id }) => {
        await restoreQuote(id);
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
    });
    listenToCommands();
    listenToMenus();
    // Papers that run already learn from the refresh that their site is allowed now.
    browser.permissions.onAdded.addListener(
      ({ origins }) => void startInOpenTabs(origins ?? []).then(refreshPapers),
    );
    browser.runtime.onStartup.addListener(() => void registerPageScript());
    browser.runtime.onInstalled.addListener(({ reason }) => {
      void registerPageScript();
      void createMenus();
      if (reason === 'install') void openWelcome(null);
    });
  },
});
