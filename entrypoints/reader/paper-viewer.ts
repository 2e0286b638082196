import { AnnotationEditorType, AnnotationMode } from 'pdfjs-dist';
import {
  EventBus,
  GenericL10n,
  LinkTarget,
  PDFFindController,
  PDFLinkService,
  PDFViewer,
  SpreadMode,
} from 'pdfjs-dist/web/pdf_viewer.mjs';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import type { OutlineEntry } from '../../components/outline-rows.ts';
import type { Found, FindQuery } from '../../components/FindBar.tsx';
import type { ZoomChoice } from '../../components/ZoomField.tsx';
import type { PageSizes } from '../../documents/pdf/pdf-pages.ts';
import { say } from '../../platform/say.ts';
import { firstDrawn } from './first-drawn.ts';
import { freeDrawnPages } from './free-drawn-pages.ts';
import { pageOfDestination } from './page-of-destination.ts';
import { showPageSizes } from './page-sizes.ts';
import { readLabels, readOutline } from './read-outline.ts';
import { watchFinds } from './watch-finds.ts';
import { watchHands } from './watch-hands.ts';

/** What happens in the viewer. */
export type ViewerEvents = {
  onPage: (page: number) => void;
  /** In percent; `fit` is what the size follows, null when it is fixed. */
  onZoom: (zoom: number, fit: ZoomChoice | null) => void;
  onFound: (found: Found) => void;
  /** The text of a page is on screen, or changed there: what was painted into it may be gone. */
  onLayer: (page: number, layer: Element) => void;
  /** The paper's own names of its pages; null when they are plain numbers. */
  onLabels: (labels: string[] | null) => void;
  /** The paper's own list of contents; empty when it has none. */
  onOutline: (outline: OutlineEntry[]) => void;
};

/** The pages of a paper on screen: pdf.js's own viewer behind the few things that the reader page asks of it. */
export type PaperViewer = {
  /**
   * Shows a paper in place of the one before; gives when its first page is drawn, or takes long. The `sizes`
   * of its pages come when its first highlights are painted; without them pdf.js is asked.
   */
  show(doc: PDFDocumentProxy, page: number, sizes: Promise<PageSizes | null>): Promise<void>;
  /** Takes the paper away. */
  close(): void;
  goToPage(page: number): void;
  /** Goes where an entry of the contents points. */
  goToEntry(entry: OutlineEntry): void;
  zoom(choice: ZoomChoice | 'in' | 'out' | number): void;
  /** Turns every page by a quarter: 1 clockwise, -1 back. */
  rotate(quarters: 1 | -1): void;
  twoPages(on: boolean): void;
  /** Finds words; 0 starts anew, 1 and -1 go on to the next and back to the one before. */
  find(query: FindQuery, step: 1 | -1 | 0): void;
  /** Finds what was looked for last again; nothing when nothing was. */
  findAgain(step: 1 | -1): void;
  /** Takes the marks of finding away. */
  endFind(): void;
  doc(): PDFDocumentProxy | null;
  /** Whether a page is drawn, or being drawn: what it needs must stay in memory. */
  isInUse(page: number): boolean;
};

/** What pdf.js calls the sizes that follow the window. */
const FITS: readonly string[] = ['page-width', 'page-fit'] satisfies ZoomChoice[];

/** What pdf.js leaves free beside a page that is as wide as the window, in CSS pixels. */
const BESIDE_PAGE = 40;
/** CSS pixels in a point. */
const POINT = 96 / 72;

/** So long, in milliseconds, labels and contents wait at most for the highlights of the first page. */
const LATEST = 1500;

/** Makes the viewer in its container, which holds one empty element for the pages. */
export function createPaperViewer(container: HTMLDivElement, events: ViewerEvents): PaperViewer {
  const eventBus = new EventBus();
  const linkService = new PDFLinkService({
    eventBus,
    externalLinkTarget: LinkTarget.BLANK,
    externalLinkRel: 'noopener noreferrer nofollow',
  });
  // pdf.js would watch every page for words to translate, and take long for a thousand of them: `named` is as good.
  const l10n = new GenericL10n(undefined);
  const findController = new PDFFindController({ eventBus, linkService });
  const viewer = new PDFViewer({
    container,
    viewer: container.firstElementChild as HTMLDivElement,
    eventBus,
    linkService,
    findController,
    l10n,
    annotationMode: AnnotationMode.ENABLE,
    annotationEditorMode: AnnotationEditorType.DISABLE,
  });
  linkService.setViewer(viewer);
  void l10n.translate(container);
  let shown: PDFDocumentProxy | null = null;
  let startPage = 1;
  const goToStart = () => {
    if (startPage > 1) viewer.currentPageNumber = Math.min(startPage, viewer.pagesCount);
  };
  /** Lets pages change without being looked through for words to translate, and names them. */
  const named = (change: () => void, labels: readonly string[] | null) => {
    l10n.pause();
    change();
    for (let page = 1; page <= viewer.pagesCount; page++)
      viewer
        .getPageView(page - 1)
        ?.div.setAttribute('aria-label', say('common_page', { page: labels?.[page - 1] ?? page }));
    l10n.resume();
  };
  eventBus.on('pagesinit', () => {
    named(() => (viewer.currentScaleValue = 'page-width'), null);
    goToStart();
  });
  const hands = watchHands();
  freeDrawnPages(eventBus, viewer);
  eventBus.on('pagechanging', ({ pageNumber }: { pageNumber: number }) => events.onPage(pageNumber));
  eventBus.on('scalechanging', ({ scale, presetValue }: { scale: number; presetValue?: string }) => {
    const fit = FITS.includes(presetValue ?? '') ? (presetValue as ZoomChoice) : null;
    events.onZoom(Math.round(scale * 100), fit);
  });
  const layerOf = (page: number): Element | undefined => viewer.getPageView(page - 1)?.textLayer?.div;
  const tell = (page: number) => {
    const layer = layerOf(page);
    if (layer) events.onLayer(page, layer);
  };
  eventBus.on('textlayerrendered', ({ pageNumber }: { pageNumber: number }) => tell(pageNumber));
  // Found words are written into the text layer in place of what stood there.
  eventBus.on('updatetextlayermatches', ({ pageIndex }: { pageIndex: number }) => {
    if (pageIndex >= 0) tell(pageIndex + 1);
    else for (let page = 1; page <= viewer.pagesCount; page++) tell(page);
  });
  const finds = watchFinds(eventBus, container, events.onFound);
  new ResizeObserver(() => {
    const { currentScaleValue } = viewer;
    if (FITS.includes(currentScaleValue)) viewer.currentScaleValue = currentScaleValue;
  }).observe(container);

  return {
    async show(doc, page, sizes) {
      startPage = page;
      shown = doc;
      hands.again();
      // Until `pagesinit`, and before pdf.js asks for the same page: pages that are made in the right size at once
      // need not be made twice.
      l10n.pause();
      void doc.getPage(1).then(
        (first) => {
          if (shown === doc) viewer._currentScale = widthScale(first, container);
        },
        () => {},
      );
      viewer.setDocument(doc);
      linkService.setDocument(doc);
      // All else of it can wait.
      await firstDrawn(eventBus);
      if (shown !== doc) return;
      void showPageSizes(doc, viewer, sizes).then(() => {
        // Until now every page was as large as the first: those before may have moved the one to begin at out of view.
        if (shown === doc && !hands.moved()) goToStart();
      });
      void Promise.race([sizes, waited(LATEST)]).then(async () => {
        const [labels, outline] = await Promise.all([readLabels(doc), readOutline(doc)]);
        if (shown !== doc) return;
        // Without names nothing changes, but every page would be made ready anew.
        if (labels) named(() => viewer.setPageLabels(labels), labels);
        events.onLabels(labels);
        events.onOutline(outline);
      });
    },
    close() {
      shown = null;
      hands.again();
      // pdf.js empties the viewer on null, which its types do not say.
      viewer.setDocument(null as unknown as PDFDocumentProxy);
      linkService.setDocument(null);
    },
    goToPage(page) {
      if (page >= 1 && page <= viewer.pagesCount) viewer.currentPageNumber = page;
    },
    goToEntry({ target, url }) {
      if (url) window.open(url, '_blank', 'noopener,noreferrer');
      else if (target) void goToDestination(viewer, target as string | unknown[]);
    },
    zoom(choice) {
      if (choice === 'in') viewer.increaseScale();
      else if (choice === 'out') viewer.decreaseScale();
      else if (typeof choice === 'number') viewer.currentScale = choice / 100;
      else viewer.currentScaleValue = choice;
    },
    rotate(quarters) {
      viewer.pagesRotation = (viewer.pagesRotation + 360 + 90 * quarters) % 360;
    },
    twoPages(on) {
      viewer.spreadMode = on ? SpreadMode.ODD : SpreadMode.NONE;
    },
    find: finds.find,
    findAgain: finds.again,
    endFind: finds.end,
    doc: () => shown,
    isInUse: (page) => (viewer.getPageView(page - 1)?.renderingState ?? 0) !== 0,
  };
}

function waited(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** How large a page is to be to fill the width; pdf.js comes to the same. */
function widthScale(page: PDFPageProxy, { clientWidth }: HTMLElement): number {
  return (clientWidth - BESIDE_PAGE) / page.getViewport({ scale: POINT }).width;
}

/** Goes to a destination of the PDF. pdf.js's own way would take the focus when the text of that page is drawn. */
async function goToDestination(viewer: PDFViewer, target: string | unknown[]): Promise<void> {
  const doc = viewer.pdfDocument as PDFDocumentProxy | null;
  const found = doc && (await pageOfDestination(doc, target));
  if (found) viewer.scrollPageIntoView({ pageNumber: found.page, destArray: found.destArray });
}
