import { errorText } from '../../components/error-text.ts';
import { PaperSummary } from '../../components/PaperSummary.tsx';
import { askPaper } from '../../platform/ask-paper.ts';
import { frontTab, openReader } from '../../platform/pages.ts';
import { say, sayCount } from '../../platform/say.ts';
import { openSidePanel } from '../../platform/side-panel.ts';
import { FirstHits } from './FirstHits.tsx';
import { KeepPage } from './KeepPage.tsx';
import { leave } from './leave.ts';
import type { TabView } from './look-at-tab.ts';

/** The paper in front: what was searched, how many places there are, the first of them, and what to do with it. */
export function PaperInFront({ view }: { view: Extract<TabView, { kind: 'paper' }> }) {
  const { report, tabId, windowId, framed } = view;
  if (report.state === 'failed') return <p>{report.error ?? errorText('unexpected')}</p>;
  const isPage = report.paper?.kind === 'page';
  const step = (by: 1 | -1) => void askPaper(tabId, 'goToHit', { step: by });
  const saved = report.quotes.length;
  return (
    <>
      <PaperSummary report={report} />
      {saved > 0 && <p>{sayCount('paperInFront_quotesAreSavedFromIt', saved)}</p>}
      <FirstHits report={report} onGo={(start) => leave(askPaper(tabId, 'showHit', { start }))} />
      <p class="row">
        {isPage && (
          // The first thing in the click: see openSidePanel.
          <button
            type="button"
            class="primary"
            data-action="open-list"
            onClick={() => leave(openSidePanel(windowId))}
          >
            {say('paperInFront_openTheList')}
          </button>
        )}
        <button type="button" onClick={() => step(-1)}>
          {say('paperInFront_previous')}
        </button>
        <button type="button" onClick={() => step(1)}>
          {say('paperInFront_next')}
        </button>
      </p>
      {isPage && !view.isPrivate && <KeepPage tabId={tabId} report={report} />}
      {framed.length > 0 && (
        <>
          <p>{say('paperInFront_thisPageShowsAPaperIn')}</p>
          <ul>
            {framed.map((paper) => (
              <li key={paper}>
                <button type="button" onClick={() => leave(frontTab().then((tab) => openReader(paper, tab)))}>
                  {nameOf(paper)}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** What stands last in an address, for a button. */
function nameOf(address: string): string {
  const { pathname, search } = new URL(address);
  return `${pathname.split('/').at(-1)}${search}`.slice(0, 60);
}
