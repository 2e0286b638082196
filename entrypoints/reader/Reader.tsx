import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { FindBar } from '../../components/FindBar.tsx';
import { HitPanel } from '../../components/HitPanel.tsx';
import { Notice } from '../../components/Notice.tsx';
import { OpenPaper } from '../../components/OpenPaper.tsx';
import { PaperProblem } from '../../components/PaperProblem.tsx';
import { PaperToolbar } from '../../components/PaperToolbar.tsx';
import { countMuted } from '../../core/phrases/mute-hits.ts';
import { askForSites, originOf } from '../../platform/sites.ts';
import { giveFiles, openGiven, type GivenFiles } from './given-files.ts';
import { goToAddress } from './go-to-address.ts';
import { hitViews } from './hit-views.ts';
import { PaperTop } from './PaperTop.tsx';
import type { PaperViewer } from './paper-viewer.ts';
import { useStore, type ReaderState, type Store } from './reader-store.ts';
import type { Session } from './session.ts';

/** The board paper that comes with the extension. */
function samplePaper(): string {
  return new URL('/samples/northbrook-high-needs-report.pdf', location.href).href;
}

/** What the page can do once its elements are there. */
export type ReaderParts = { viewer: PaperViewer; session: Session };

type Props = {
  store: Store<ReaderState>;
  given: Store<GivenFiles>;
  /** Makes the parts in the element that holds the pages. */
  start: (container: HTMLDivElement) => ReaderParts;
};

/** The reader page: controls, the pages of the paper, and what to read in it. */
export function Reader({ store, given, start }: Props) {
  const state = useStore(store);
  const container = useRef<HTMLDivElement>(null);
  const parts = useRef<ReaderParts>(null);
  // With the first paint: nobody must be able to choose a file before anybody listens.
  useLayoutEffect(() => {
    parts.current = start(container.current!);
  }, [start]);
  const hits = useMemo(() => (state.paper ? hitViews(state.paper) : []), [state.paper]);
  const [panel, setPanel] = useState(true);

  const session = () => parts.current?.session;
  const openFiles = (files: File[]) => {
    if (parts.current) giveFiles(given, parts.current.session, files);
  };
  const allow = () => {
    const { original } = state;
    const origin = original && originOf(original);
    if (!origin) return;
    // First in the click: Firefox forgets the click after any await.
    void askForSites([origin]).then((yes) =>
      yes ? session()?.openAddress(original, state.page) : undefined,
    );
  };
  const showAll = (on: boolean) => {
    store.set({ showAll: on });
    void session()?.refresh();
  };
  const reading = state.phase === 'reading' || state.phase === 'searched';
  const original = state.original && state.page > 1 ? `${state.original}#page=${state.page}` : state.original;

  return (
    <main class="reader" data-panel={reading && panel ? 'open' : 'closed'}>
      <PaperTop
        original={state.original}
        isOpen={reading && state.pages > 0}
        given={given}
        onFile={(file) => parts.current && openGiven(given, parts.current.session, file)}
        say={(text) => store.set({ notice: { text } })}
      >
        <PaperToolbar
          title={state.title}
          page={state.page}
          pages={state.pages}
          zoom={state.zoom}
          original={original}
          locker="/locker.html"
          phrases="/options.html"
          onPage={(page) => parts.current?.viewer.goToPage(page)}
          onZoom={(step) => parts.current?.viewer.zoom(step)}
          onFiles={openFiles}
        >
          <FindBar count={state.found} onFind={(words, step) => parts.current?.viewer.find(words, step)} />
          <button type="button" aria-expanded={panel} onClick={() => setPanel(!panel)}>
            What to read
          </button>
        </PaperToolbar>
      </PaperTop>
      <div class="paper-pages">
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- so that the keyboard can scroll the paper */}
        <div class="pages-scroller" ref={container} tabIndex={0} role="region" aria-label="The paper">
          <div class="pdfViewer" />
        </div>
        {state.phase === 'empty' && (
          <OpenPaper onFiles={openFiles} onAddress={goToAddress}>
            <button type="button" onClick={() => void session()?.openAddress(samplePaper())}>
              Open the sample paper
            </button>
          </OpenPaper>
        )}
        {state.phase === 'reading' && state.pages === 0 && (
          <p class="card open-paper" role="status">
            Opening the paper …
          </p>
        )}
        {state.problem && (
          <PaperProblem {...state.problem} onAllow={allow} onFiles={openFiles} onAddress={goToAddress} />
        )}
      </div>
      {reading && (
        <HitPanel
          coverage={state.coverage}
          progress={state.progress}
          hits={hits}
          showAll={state.showAll}
          looking={state.paper?.packs.some(({ patterns }) => patterns.length > 0) ?? true}
          muted={countMuted(state.paper?.groups ?? [])}
          current={state.current}
          onShowAll={showAll}
          onJump={(key) => session()?.jumpTo(key)}
          onSave={(key) => session()?.saveGroup(key)}
          onMute={(key, everywhere) => session()?.muteGroup(key, everywhere)}
          onUnmute={(key) => session()?.unmuteGroup(key)}
        />
      )}
      {state.saveButton && (
        <button
          type="button"
          class="primary save-words"
          style={{ left: `${state.saveButton.left}px`, top: `${state.saveButton.top}px` }}
          // Pressing must not take the selection away before it is saved.
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => session()?.saveSelection()}
        >
          Save these words
        </button>
      )}
      <p class="visually-hidden" role="status">
        {state.said}
      </p>
      <Notice notice={state.notice} onClose={() => store.set({ notice: null })} />
    </main>
  );
}
