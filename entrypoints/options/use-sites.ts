import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ToastMessage } from '../../components/Toast.tsx';
import { say } from '../../platform/say.ts';
import { allowedSites, askForSites, forgetSite } from '../../platform/sites.ts';
import { watchSites } from '../../platform/watch-sites.ts';

const KEPT = say('sites_theBrowserDidNotLetGo');

/** The sites that are allowed now, however they came to be, and the ways to take them back. */
export function useSites(heading: RefObject<HTMLElement | null>) {
  const [origins, setOrigins] = useState<string[] | null>(null);
  const [message, setMessage] = useState<ToastMessage | null>(null);
  const read = async () => setOrigins(await allowedSites());
  useEffect(() => {
    void read();
    return watchSites(() => void read());
  }, []);

  /** The request must be the first thing that happens in the click: see askForSites. */
  const giveBack = (sites: string[]) => {
    const fail = () => false;
    void askForSites(sites)
      .catch(fail)
      .then((yes) => {
        setMessage({ text: yes ? say('sites_allowedAgain') : say('sites_notAllowedYourBrowserSaidNo') });
        heading.current?.focus();
      });
  };

  const takeBack = async (sites: string[], name: string) => {
    for (const site of sites) await forgetSite(site).catch(() => undefined);
    const left = await allowedSites();
    setOrigins(left);
    if (sites.some((site) => left.includes(site))) return setMessage({ text: KEPT, failed: true });
    setMessage({
      text: say('sites_takenBackReloadThePagesThat', { name }),
      onUndo: () => giveBack(sites),
    });
  };

  const close = () => {
    setMessage(null);
    heading.current?.focus();
  };
  return { origins, message, takeBack, close };
}
