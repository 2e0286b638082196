import { PaperSummary } from '../../components/PaperSummary.tsx';
import { askPaper } from '../../platform/ask-paper.ts';
import { openLocker, openReader } from '../../platform/pages.ts';
import { refreshPapers } from '../../platform/page-script.ts';
import { setPainting } from '../../storage/settings.ts';
import { AskForSite } from './AskForSite.tsx';
import type { PanelView } from './look-at-page.ts';
import { PagePanel } from './PagePanel.tsx';
import { useFrontPage } from './use-front-page.ts';

/** What to read on the page in front, beside it. */
export function SidePanel() {
  const { view, lookAgain } = useFrontPage();
  return (
    <>
      {view.kind === 'page' ? (
        <PagePanel key={view.page.paper.address} page={view.page} />
      ) : (
        <section class="panel-said" role="status" data-kind={view.kind}>
          <h1>What to read</h1>
          <Said view={view} lookAgain={lookAgain} />
        </section>
      )}
      <nav class="panel-foot" aria-label="Minuted">
        <button type="button" onClick={() => void openLocker(null)}>
          Open the locker
        </button>
      </nav>
    </>
  );
}

type SaidProps = { view: Exclude<PanelView, { kind: 'page' }>; lookAgain: () => void };

/** What the panel says where it has no list. */
function Said({ view, lookAgain }: SaidProps) {
  switch (view.kind) {
    case 'looking':
      return <p>Looking at the page in front…</p>;
    case 'closed':
      return (
        <p>
          No extension may look at this page. Bring a council’s page or paper to the front; the list follows.
        </p>
      );
    case 'ours':
      return (
        <p>This page belongs to Minuted. Bring a council’s page or paper to the front; the list follows.</p>
      );
    case 'asleep':
      return <AskForSite key={view.tabId} tabId={view.tabId} address={view.address} lookAgain={lookAgain} />;
    case 'off': {
      const { everywhere, address } = view;
      const on = async () => {
        await setPainting(everywhere ? null : new URL(address).hostname, true);
        await refreshPapers();
        lookAgain();
      };
      return (
        <>
          <p>
            {everywhere
              ? 'Highlights are switched off everywhere.'
              : 'Highlights are switched off on this site.'}
          </p>
          <button type="button" class="primary" data-action="switch-on" onClick={() => void on()}>
            Switch them on
          </button>
        </>
      );
    }
    case 'pdf':
      return (
        <>
          <p>This is a PDF. Minuted can search it in its own reader.</p>
          <button type="button" class="primary" onClick={() => void openReader(view.address, view.tab)}>
            Open it in the reader
          </button>
        </>
      );
    case 'reader':
      return <InReader view={view} />;
    case 'reading':
      return (
        <label>
          Minuted is searching this page…
          <progress />
        </label>
      );
    case 'failed':
      return <p>{view.problem}</p>;
  }
}

function InReader({ view: { tabId, report } }: { view: Extract<PanelView, { kind: 'reader' }> }) {
  if (!report.paper)
    return <p>The reader is in front. When a paper is open in it, its list stands beside the paper.</p>;
  const step = (by: 1 | -1) => void askPaper(tabId, 'goToHit', { step: by });
  return (
    <>
      <p class="panel-title">{report.paper.title}</p>
      <PaperSummary report={report} />
      <p>The list of this paper stands in the reader, beside the paper.</p>
      <p class="row">
        <button type="button" onClick={() => step(-1)}>
          Previous
        </button>
        <button type="button" class="primary" onClick={() => step(1)}>
          Next
        </button>
      </p>
    </>
  );
}
