import { PaperSummary } from '../../components/PaperSummary.tsx';
import { askPaper } from '../../platform/ask-paper.ts';
import { openReader } from '../../platform/pages.ts';
import { refreshPapers } from '../../platform/page-script.ts';
import { say } from '../../platform/say.ts';
import { setPainting } from '../../storage/settings.ts';
import { AskForSite } from './AskForSite.tsx';
import type { PanelView } from './look-at-page.ts';
import { PagePanel } from './PagePanel.tsx';
import { useFrontPage } from './use-front-page.ts';

/** What to read on the page in front, or why there is no list of it. */
export function FrontPage() {
  const { view, lookAgain } = useFrontPage();
  if (view.kind === 'page') return <PagePanel key={view.page.paper.address} page={view.page} />;
  return (
    <section class="panel-said" role="status" data-kind={view.kind}>
      <h1>{say('sidePanel_whatToRead')}</h1>
      <NoList view={view} lookAgain={lookAgain} />
    </section>
  );
}

type NoListProps = { view: Exclude<PanelView, { kind: 'page' }>; lookAgain: () => void };

/** What the panel says where it has no list. */
function NoList({ view, lookAgain }: NoListProps) {
  switch (view.kind) {
    case 'looking':
      return <p>{say('sidePanel_lookingAtThePageInFront')}</p>;
    case 'closed':
      return <p>{say('sidePanel_noExtensionMayLookAtThis')}</p>;
    case 'ours':
      return <p>{say('sidePanel_thisPageBelongsToMinutedBring')}</p>;
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
              ? say('sidePanel_highlightsAreSwitchedOff')
              : say('sidePanel_highlightsAreSwitchedOffOnThis')}
          </p>
          <button type="button" class="primary" data-action="switch-on" onClick={() => void on()}>
            {say('sidePanel_switchThemOn')}
          </button>
        </>
      );
    }
    case 'pdf':
      return (
        <>
          <p>{say('sidePanel_thisIsAPdfMinutedCan')}</p>
          <button type="button" class="primary" onClick={() => void openReader(view.address, view.tab)}>
            {say('sidePanel_openItInTheReader')}
          </button>
        </>
      );
    case 'reader':
      return <InReader view={view} />;
    case 'reading':
      return (
        <label>
          {say('sidePanel_minutedIsSearchingThisPage')}
          <progress />
        </label>
      );
    case 'failed':
      return <p>{view.problem}</p>;
  }
}

function InReader({ view: { tabId, report } }: { view: Extract<PanelView, { kind: 'reader' }> }) {
  if (!report.paper) return <p>{say('sidePanel_theReaderIsInFrontWhen')}</p>;
  const step = (by: 1 | -1) => void askPaper(tabId, 'goToHit', { step: by });
  return (
    <>
      <p class="panel-title">{report.paper.title}</p>
      <PaperSummary report={report} />
      <p>{say('sidePanel_theListOfThisPaperStands')}</p>
      <p class="row">
        <button type="button" onClick={() => step(-1)}>
          {say('sidePanel_previous')}
        </button>
        <button type="button" class="primary" onClick={() => step(1)}>
          {say('sidePanel_next')}
        </button>
      </p>
    </>
  );
}
