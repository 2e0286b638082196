import { useEffect, useState } from 'preact/hooks';
import { Switch } from '../../components/Switch.tsx';
import { refreshPapers } from '../../platform/page-script.ts';
import { frontTab } from '../../platform/pages.ts';
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
        <Said view={view} onPaint={paint} />
      </section>
      {settings && !['looking', 'searching'].includes(view.kind) && (
        // The popup has little room.
        <details class="more" open={view.kind !== 'paper'}>
          <summary>For all sites</summary>
          <p>
            <Switch
              label="Open PDFs of the sites I have allowed in Minuted"
              on={settings.openPdfs === 'always'}
              onSwitch={(on) => void changeSettings({ openPdfs: on ? 'always' : 'never' })}
            >
              Open PDFs of the sites I have allowed in Minuted
            </Switch>
          </p>
          {view.kind === 'paper' && view.isSite && (
            <p>
              <button type="button" class="small" onClick={() => void paint(null, false)}>
                Hide highlights everywhere
              </button>
            </p>
          )}
        </details>
      )}
    </>
  );
}

type SaidProps = {
  view: TabView;
  onPaint: (host: string | null, on: boolean) => Promise<void>;
};

function Said({ view, onPaint }: SaidProps) {
  switch (view.kind) {
    case 'looking':
      return <p>Looking at this page…</p>;
    case 'searching':
      return (
        <label>
          Minuted is searching this page…
          <progress />
        </label>
      );
    case 'reader-opened':
      return <p>Opening this PDF in the Minuted reader…</p>;
    case 'closed':
      return (
        <p>
          Minuted cannot read this tab: no extension may look at it, or there is no page in it. Open a
          council’s page or paper. If this is a paper, download it, choose “Open a PDF” below and drop the
          file there.
        </p>
      );
    case 'off':
      return view.everywhere ? (
        <>
          <p>Highlights are switched off everywhere.</p>
          <button type="button" class="primary" onClick={() => void onPaint(null, true)}>
            Switch them on
          </button>
        </>
      ) : (
        <>
          <p>Highlights are switched off on this site, so nothing was searched.</p>
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
