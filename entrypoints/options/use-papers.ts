import { useEffect, useState } from 'preact/hooks';
import type { PaperReport } from '../../core/evidence/paper-report.ts';
import { askPaper } from '../../platform/ask-paper.ts';
import { openTabs } from '../../platform/pages.ts';

/** A paper that is open in a tab, with the text to try phrases on. */
export type PaperInTab = {
  tabId: number;
  sha256: string;
  title: string;
  reading: NonNullable<PaperReport['reading']>;
};

/**
 * The papers that are open in tabs, as they answer; asked again whenever the reader comes back to this page. While
 * they are not `wanted` nobody is asked: each answer is a whole paper.
 */
export function usePapers(wanted: boolean): PaperInTab[] {
  const [papers, setPapers] = useState<PaperInTab[]>([]);
  useEffect(() => {
    if (!wanted) return undefined;
    let asked = 0;
    const ask = async () => {
      const turn = ++asked;
      const tabs = await openTabs();
      setPapers((known) => known.filter(({ tabId }) => tabs.includes(tabId)));
      for (const tabId of tabs) {
        // Not one after the other: a tab that hangs never answers.
        void askPaper(tabId, 'describePaper', {}).then((answer) => {
          if (turn !== asked || !answer.ok) return;
          const { paper, reading } = answer.value;
          setPapers((known) => [
            ...known.filter((other) => other.tabId !== tabId),
            ...(paper && reading ? [{ tabId, sha256: paper.sha256, title: paper.title, reading }] : []),
          ]);
        });
      }
    };
    const onShown = () => document.visibilityState === 'visible' && void ask();
    void ask();
    document.addEventListener('visibilitychange', onShown);
    return () => document.removeEventListener('visibilitychange', onShown);
  }, [wanted]);
  return papers;
}
