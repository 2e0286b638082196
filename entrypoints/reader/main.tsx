import { render } from 'preact';
import { namePage } from '../../platform/name-page.ts';
import { say } from '../../platform/say.ts';
import { answerExtension } from './answer-extension.ts';
import { createThumbnailDrawer } from './draw-thumbnail.ts';
import { giveFiles, type GivenFiles } from './given-files.ts';
import { heldPaper } from './held-paper.ts';
import { openCopy } from './kept-copy.ts';
import { createLayerPainter } from './paint-layers.ts';
import { createPaperViewer } from './paper-viewer.ts';
import { Reader, type ReaderParts } from './Reader.tsx';
import { readerPlace } from './reader-place.ts';
import { createStore, EMPTY, type ReaderState } from './reader-store.ts';
import { createSession } from './session.ts';
import { showState } from './show-state.ts';
import { watchChanges } from './watch-changes.ts';
import { watchDrops, watchPaper } from './watch-paper.ts';

namePage('title_reader');

const store = createStore<ReaderState>({ ...EMPTY, settings: null });
const given = createStore<GivenFiles>({ files: [], current: null });
store.subscribe((now, before) => {
  document.documentElement.dataset.state = now.locked ? 'locked' : now.phase;
  if (now.title !== before.title)
    document.title = now.title ? say('reader_minuted', { title: now.title }) : say('title_reader');
});

/** A notice goes by itself, later than anybody needs to reach for Undo. */
const NOTICE_MS = 15_000;
let noticeTimer: ReturnType<typeof setTimeout> | undefined;
store.subscribe((now, before) => {
  if (now.notice === before.notice) return;
  clearTimeout(noticeTimer);
  const end = () => {
    // Not under somebody's hands: the focus would be lost.
    if (document.activeElement?.closest('.notice')) noticeTimer = setTimeout(end, NOTICE_MS);
    else store.set({ notice: null });
  };
  if (now.notice) noticeTimer = setTimeout(end, NOTICE_MS);
});

function start(container: HTMLDivElement): ReaderParts {
  const painter = createLayerPainter();
  const viewer = createPaperViewer(container, {
    onPage: (page) => store.set({ page }),
    onZoom: (zoom, fit) => store.set({ zoom, fit }),
    onFound: (found) => store.set({ found }),
    onLayer: painter.paintLayer,
    onLabels: (labels) => store.set({ labels }),
    onOutline: (outline) => store.set({ outline }),
  });
  const session = createSession(store, viewer, painter);
  watchPaper(container, store, session);
  watchChanges(store, session);
  watchDrops((files) => giveFiles(given, session, files));
  answerExtension(store, session);
  showState(store);
  const { address, held, copy, page } = readerPlace(location);
  if (copy) void openCopy(copy, store, session, page);
  else if (held) void session.open(() => heldPaper(held), null, page);
  else if (address) void session.openAddress(address, page);
  window.addEventListener('hashchange', () => viewer.goToPage(readerPlace(location).page));
  return { viewer, session, drawThumbnail: createThumbnailDrawer(viewer) };
}

render(<Reader store={store} given={given} start={start} />, document.getElementById('app')!);
