import { useEffect, useState } from 'preact/hooks';
import { Switch } from '../../components/Switch.tsx';
import { refreshPapers } from '../../platform/page-script.ts';
import { frontTab } from '../../platform/pages.ts';
import { say } from '../../platform/say.ts';
import { changeSettings, setPainting } from '../../storage/settings.ts';
import { useSettings } from '../../storage/use-settings.ts';
import { lookAtTab, type TabView } from './look-at-tab.ts';
import { PaperInFront } from './PaperInFront.tsx';
import { SiteSwitch } from './SiteSwitch.tsx';

/** What the popup says of the tab in front, and the switch for PDFs. */
export function PageInFront() {
  const [view, setView] = useState<TabView>({ kind: 'looking' });
  const settings = useSettings();
  const look = async () => setView(await lookAtTab(await frontTab(), setView));
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
      <section aria-live="polite" data-kind={view.kind}>
        <InFront view={view} onPaint={paint} />
      </section>
      {settings && !['looking', 'searching'].includes(view.kind) && (
        // The popup has little room.
        <details class="more" open={view.kind !== 'paper'}>
          <summary>{say('pageInFront_forAllSites')}</summary>
          <p>
            <Switch
              label={say('pageInFront_openPdfsOfTheSitesI')}
              on={settings.openPdfs === 'always'}
              onSwitch={(on) => void changeSettings({ openPdfs: on ? 'always' : 'never' })}
            >
              {say('pageInFront_openPdfsOfTheSitesI')}
            </Switch>
          </p>
          {view.kind === 'paper' && view.isSite && (
            <p>
              <button type="button" class="small" onClick={() => void paint(null, false)}>
                {say('pageInFront_hideHighlightsEverywhere')}
              </button>
            </p>
          )}
        </details>
      )}
    </>
  );
}

type InFrontProps = {
  view: TabView;
  onPaint: (host: string | null, on: boolean) => Promise<void>;
};

function InFront({ view, onPaint }: InFrontProps) {
  switch (view.kind) {
    case 'looking':
      return <p>{say('pageInFront_lookingAtThisPage')}</p>;
    case 'searching':
      return (
        <label>
          {say('pageInFront_minutedIsSearchingThisPage')}
          <progress />
        </label>
      );
    case 'reader-opened':
      return <p>{say('pageInFront_openingThisPdfInTheMinuted')}</p>;
    case 'closed':
      return <p>{say('pageInFront_minutedCannotReadThisTabNo')}</p>;
    case 'off':
      return view.everywhere ? (
        <>
          <p>{say('pageInFront_highlightsAreSwitchedOff')}</p>
          <button type="button" class="primary" onClick={() => void onPaint(null, true)}>
            {say('pageInFront_switchThemOn')}
          </button>
        </>
      ) : (
        <>
          <p>{say('pageInFront_highlightsAreSwitchedOffOnThis')}</p>
          <SiteSwitch address={view.address} on={false} onPaint={onPaint} />
        </>
      );
    case 'paper':
      return (
        <>
          <PaperInFront view={view} />
          {view.isSite && <SiteSwitch address={view.address} on onPaint={onPaint} />}
        </>
      );
  }
}
