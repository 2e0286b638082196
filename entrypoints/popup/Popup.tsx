import { useEffect, useState } from 'preact/hooks';
import { errorText } from '../../components/error-text.ts';
import { PaperSummary } from '../../components/PaperSummary.tsx';
import { Switch } from '../../components/Switch.tsx';
import { askPaper } from '../../platform/ask-paper.ts';
import { refreshPapers } from '../../platform/page-script.ts';
import { frontTab, openLocker, openPhrases, openReader, openWelcome } from '../../platform/pages.ts';
import { askForSites, originOf } from '../../platform/sites.ts';
import { changeSettings, setPainting } from '../../storage/settings.ts';
import { useSettings } from '../../storage/use-settings.ts';
import { KeepPage } from './KeepPage.tsx';
import { lookAtTab, type TabView } from './look-at-tab.ts';

/** The toolbar button: highlights the page in front at once and says what was found. */
export function Popup() {
  const [view, setView] = useState<TabView>({ kind: 'looking' });
  const settings = useSettings();
  const look = async () => setView(await lookAtTab(await frontTab()));
  useEffect(() => void look(), []);
  useEffect(() => {
    if (view.kind === 'reader-opened') window.close();
  }, [view]);

  /** Switches painting for a host, or for all sites when `host` is null, and shows what follows. */
  const paint = async (host: string | null, on: boolean) => {
    await setPainting(host, on);
    await refreshPapers();
    await look();
  };

  return (
    <>
      <h1>Minuted</h1>
      <section aria-live="polite">
        <Body view={view} paint={paint} />
      </section>
      {settings && (
        <p>
          <Switch
            label="Open PDFs of the sites I have allowed in Minuted"
            on={settings.openPdfs === 'always'}
            onSwitch={(on) => void changeSettings({ openPdfs: on ? 'always' : 'never' })}
          >
            Open PDFs of the sites I have allowed in Minuted
          </Switch>
        </p>
      )}
      <nav aria-label="Minuted">
        <button type="button" onClick={() => leave(openLocker(null))}>
          Open the locker
        </button>
        <button type="button" onClick={() => leave(openReader(null))}>
          Open a PDF
        </button>
        <button type="button" onClick={() => leave(openPhrases())}>
          Phrases
        </button>
        <button type="button" onClick={() => leave(openWelcome(null))}>
          Choose councils
        </button>
      </nav>
    </>
  );
}

type BodyProps = { view: TabView; paint: (host: string | null, on: boolean) => Promise<void> };

function Body({ view, paint }: BodyProps) {
  switch (view.kind) {
    case 'looking':
      return <p>Looking at this page…</p>;
    case 'reader-opened':
      return <p>Opening this PDF in the Minuted reader…</p>;
    case 'closed':
      return (
        <p>
          Minuted cannot read this tab. Open a council’s page or paper. If this is a paper, download it,
          choose “Open a PDF” below and drop the file there.
        </p>
      );
    case 'off':
      return (
        <>
          <p>
            {view.everywhere
              ? 'Highlights are switched off everywhere.'
              : 'Highlights are switched off on this site.'}
          </p>
          <button
            type="button"
            class="primary"
            onClick={() => void paint(view.everywhere ? null : hostOf(view.address), true)}
          >
            Switch them on
          </button>
        </>
      );
    case 'paper':
      return <PaperBody view={view} paint={paint} />;
  }
}

function PaperBody({
  view,
  paint,
}: {
  view: Extract<TabView, { kind: 'paper' }>;
  paint: BodyProps['paint'];
}) {
  const { report, tabId, address, framed } = view;
  const origin = originOf(address);
  if (report.state === 'failed') return <p>{report.error ?? errorText('unexpected')}</p>;
  return (
    <>
      <PaperSummary report={report} />
      {report.paper?.kind === 'page' && !view.isPrivate && <KeepPage tabId={tabId} report={report} />}
      {framed.length > 0 && (
        <>
          <p>This page shows a paper in a frame, where Minuted cannot look. Open it in the reader:</p>
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
      <p class="row">
        <button type="button" onClick={() => void askPaper(tabId, 'goToHit', { step: -1 })}>
          Previous
        </button>
        <button type="button" class="primary" onClick={() => void askPaper(tabId, 'goToHit', { step: 1 })}>
          Next
        </button>
      </p>
      {origin && (
        <p class="row">
          {!view.allowed && (
            <button type="button" onClick={() => leave(askForSites([origin]))}>
              Always on this site
            </button>
          )}
          <button type="button" onClick={() => void paint(hostOf(address), false)}>
            Hide on this site
          </button>
          <button type="button" onClick={() => void paint(null, false)}>
            Hide everywhere
          </button>
        </p>
      )}
    </>
  );
}

function hostOf(address: string): string {
  return new URL(address).hostname;
}

/** What stands last in an address, for a button. */
function nameOf(address: string): string {
  const { pathname, search } = new URL(address);
  return `${pathname.split('/').at(-1)}${search}`.slice(0, 60);
}

/** Closes the popup when what was asked for is done. */
function leave(done: Promise<unknown>): void {
  void done.then(() => window.close());
}
