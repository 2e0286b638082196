import { useEffect, useRef, useState } from 'preact/hooks';
import { followFrontTab, isThisTab, neighbourTab } from '../../platform/follow-front-tab.ts';
import { lookAtPage, type PanelView } from './look-at-page.ts';

/** Milliseconds between two looks at a page that tells of many changes. */
const PAUSE = 200;

/** What the side panel knows of the tab in front, again after every change; and a way to look again. */
export function useFrontPage(): { view: PanelView; lookAgain: () => void } {
  const [view, setView] = useState<PanelView>({ kind: 'looking' });
  const looking = useRef({ again: () => {} });
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const end = new AbortController();
    const { signal } = end;
    let running = false;
    let wanted = false;
    const look = async () => {
      wanted = true;
      // One look after the other, and after the last change one more.
      if (running) return;
      running = true;
      while (wanted && !signal.aborted) {
        wanted = false;
        const tab = await neighbourTab();
        // In a tab of its own the panel goes on with the page that was in front before it.
        if (tab && (await isThisTab(tab))) {
          setView((before) => (before.kind === 'looking' ? { kind: 'ours' } : before));
          break;
        }
        const next = await lookAtPage(tab);
        if (!wanted && !signal.aborted) setView(next);
      }
      running = false;
    };
    const soon = () => {
      clearTimeout(timer);
      timer = setTimeout(() => void look(), PAUSE);
    };
    looking.current.again = soon;
    const stop = followFrontTab(soon);
    void look();
    return () => {
      end.abort();
      clearTimeout(timer);
      stop();
    };
  }, []);
  return { view, lookAgain: () => looking.current.again() };
}
