import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { FindBar } from '../../components/FindBar.tsx';
import { HitTicks } from '../../components/HitTicks.tsx';
import { Notice } from '../../components/Notice.tsx';
import { OpenPaper } from '../../components/OpenPaper.tsx';
import { PaperProblem } from '../../components/PaperProblem.tsx';
import { PaperToolbar } from '../../components/PaperToolbar.tsx';
import type { HitActions } from '../../components/HitCard.tsx';
import { samplePaper } from '../../platform/pages.ts';
import { say } from '../../platform/say.ts';
import { askForSites, originOf } from '../../platform/sites.ts';
import { changeSettings } from '../../storage/settings.ts';
import { useSettings } from '../../storage/use-settings.ts';
import type { ThumbnailDrawer } from './draw-thumbnail.ts';
import { giveFiles, openGiven, type GivenFiles } from './given-files.ts';
import { goToAddress } from './go-to-address.ts';
import { hitViews } from './hit-views.ts';
import { listedHits } from './list-hits.ts';
import { KeptCopyLink } from './KeptCopyLink.tsx';
import { PaperChanges } from './PaperChanges.tsx';
import { PaperSide } from './PaperSide.tsx';
import { PaperTop } from './PaperTop.tsx';
import type { PaperViewer } from './paper-viewer.ts';
import { ReaderDialogs } from './ReaderDialogs.tsx';
import { useStore, type ReaderState, type Store } from './reader-store.ts';
import type { Session } from './session.ts';
import { useActions } from './use-actions.ts';
import { usePrinting } from './use-printing.ts';
import { useReadingSaid } from './use-reading-said.ts';
import { useSideBar } from './use-side-bar.ts';

/** What the page can do once its elements are there. */
export type ReaderParts = { viewer: PaperViewer; session: Session; drawThumbnail: ThumbnailDrawer };

type Props = {
  store: Store<ReaderState>;
  given: Store<GivenFiles>;
  /** Makes the parts in the element that holds the pages. */
  start: (container: HTMLDivElement) => ReaderParts;
};

/** The reader page: controls, the pages of the paper, and what to read in it. */
export function Reader({ store, given, start }: Props) {
  const state = useStore(store);
  const settings = useSettings();
  const container = useRef<HTMLDivElement>(null);
  const parts = useRef<ReaderParts>(null);
  // With the first paint: nobody must be able to choose a file before anybody listens.
  useLayoutEffect(() => {
    parts.current = start(container.current!);
  }, [start]);
  useLayoutEffect(() => store.set({ settings }), [settings]);
  const { paper, showAll, filter, pages } = state;
  const hits = useMemo(() => (paper ? hitViews(paper) : []), [paper]);
  const shown = useMemo(
    () => listedHits({ paper, showAll, filter, settings: null }),
    [paper, showAll, filter],
  );
  const places = useMemo(() => hits.filter(({ band }) => band !== 'hidden').length, [hits]);
  const said = useReadingSaid(state, places);

  const session = () => parts.current?.session;
  const viewer = () => parts.current?.viewer;
  const side = useSideBar();
  const printing = usePrinting(store, viewer);
  const [copying, setCopying] = useState(false);
  const { act, finding, setFinding, keysOpen, closeKeys } = useActions(store, {
    parts: () => parts.current,
    toggleSideBar: side.toggle,
    showPrint: printing.show,
    showCopies: () => setCopying(true),
  });
  // What had the focus goes when a paper opens or its search ends: the paper gets it, so that keys scroll it.
  const focusPaper = () => container.current?.focus({ preventScroll: true });
  useEffect(() => {
    if (pages > 0 && (document.activeElement ?? document.body) === document.body) focusPaper();
  }, [pages > 0, state.phase]);
  const chose = useRef(side.chose);
  chose.current = side.chose;
  const actions = useMemo<HitActions>(
    () => ({
      onJump: (key) => {
        chose.current();
        session()?.jumpTo(key);
      },
      onSave: (key) => session()?.saveGroup(key),
      onMute: (key, everywhere) => session()?.muteGroup(key, everywhere),
      onUnmute: (key) => session()?.unmuteGroup(key),
    }),
    [],
  );
  const drawThumbnail = useCallback<ThumbnailDrawer>(
    async (...args) => parts.current?.drawThumbnail(...args),
    [],
  );

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
  // From the bytes that are here, at the page in front: a paper is only right as a whole, so it is read anew.
  const searchRest = () => {
    const { file, original, page } = state;
    if (file) void session()?.open(() => Promise.resolve({ ...file, early: null }), original, page);
  };
  const reading = state.phase === 'reading' || state.phase === 'searched';
  const withSide = reading && pages > 0;
  const original = state.original && state.page > 1 ? `${state.original}#page=${state.page}` : state.original;

  return (
    <main
      class="reader"
      data-side={withSide && side.open ? 'open' : 'closed'}
      data-dim={settings?.dimPages ? '' : undefined}
    >
      <PaperTop
        original={state.original}
        isOpen={reading && pages > 0}
        copyOffer={state.copyOffer}
        given={given}
        onFile={(file) => parts.current && openGiven(given, parts.current.session, file)}
        tell={(text) => store.set({ notice: { text } })}
      >
        <PaperToolbar
          title={state.title}
          page={state.page}
          pages={pages}
          labels={state.labels}
          zoom={state.zoom}
          fit={state.fit}
          twoPages={state.twoPages}
          dim={settings?.dimPages ?? false}
          finding={state.finding}
          sideBar={side.open}
          places={places}
          original={original}
          locker="/locker.html"
          phrases="/options.html"
          onPage={(page) => viewer()?.goToPage(page)}
          onZoom={(choice) => viewer()?.zoom(choice)}
          onAction={act}
          onFiles={openFiles}
        >
          {state.finding && (
            <FindBar
              key={finding.times}
              found={state.found}
              words={finding.words}
              onFind={(query, step) => {
                setFinding({ ...finding, words: query.words });
                viewer()?.find(query, step);
              }}
              onClose={() => {
                viewer()?.endFind();
                store.set({ finding: false, found: null });
                focusPaper();
              }}
            />
          )}
        </PaperToolbar>
        {state.changes.length > 0 && (
          <PaperChanges
            reports={state.changes}
            paper={paper}
            onPage={(page) => viewer()?.goToPage(page)}
            onClose={() => {
              store.set({ changes: [] });
              focusPaper();
            }}
          />
        )}
      </PaperTop>
      <div class="paper-pages" inert={withSide && side.over}>
        <div
          class="pages-scroller"
          ref={container}
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- so that the keyboard can scroll the paper
          tabIndex={0}
          role="region"
          aria-label={say('reader_thePaper')}
        >
          <div class="pdfViewer" />
        </div>
        {withSide && <HitTicks hits={shown} current={state.current} onJump={actions.onJump} />}
        {state.phase === 'empty' && (
          <OpenPaper onFiles={openFiles} onAddress={goToAddress}>
            <button type="button" onClick={() => void session()?.openAddress(samplePaper())}>
              {say('reader_openTheSamplePaper')}
            </button>
          </OpenPaper>
        )}
        {state.phase === 'reading' && pages === 0 && (
          <p class="card open-paper" role="status">
            {say('reader_openingThePaper')}
          </p>
        )}
        {state.problem && (
          <PaperProblem {...state.problem} onAllow={allow} onFiles={openFiles} onAddress={goToAddress}>
            {state.original && <KeptCopyLink address={state.original} page={state.page} />}
          </PaperProblem>
        )}
      </div>
      {withSide && (
        <PaperSide
          state={state}
          hits={hits}
          shown={shown}
          order={settings?.hitOrder ?? 'page'}
          side={side}
          actions={actions}
          onDraw={drawThumbnail}
          onShowAll={(on) => {
            store.set({ showAll: on });
            void session()?.refresh();
          }}
          onFilter={(next) => store.set({ filter: next })}
          onOrder={(hitOrder) => void changeSettings({ hitOrder }).catch(() => undefined)}
          onPage={(page) => {
            side.chose();
            viewer()?.goToPage(page);
          }}
          onSearch={(order) => session()?.orderSearch(order)}
          onSearchRest={searchRest}
          onEntry={(entry) => {
            side.chose();
            viewer()?.goToEntry(entry);
          }}
        />
      )}
      {state.saveButton && (
        <button
          type="button"
          class="primary save-words"
          style={{ left: `${state.saveButton.left}px`, top: `${state.saveButton.top}px` }}
          // Pressing must not take the selection away before it is saved.
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => {
            session()?.saveSelection();
            focusPaper();
          }}
        >
          {say('reader_saveTheseWords')}
        </button>
      )}
      <p class="visually-hidden" role="status">
        {state.said}
      </p>
      <p class="visually-hidden" role="status">
        {said}
      </p>
      <Notice
        notice={state.notice}
        onClose={() => {
          store.set({ notice: null });
          focusPaper();
        }}
      />
      <ReaderDialogs
        state={state}
        shown={shown}
        printing={printing}
        copying={copying}
        onCopied={() => setCopying(false)}
        keysOpen={keysOpen}
        onKeysClosed={closeKeys}
      />
    </main>
  );
}
