import { AnnotationEditorType, AnnotationMode } from 'pdfjs-dist';
import {
  EventBus,
  LinkTarget,
  PDFFindController,
  PDFLinkService,
  PDFViewer,
} from 'pdfjs-dist/web/pdf_viewer.mjs';
import type { PDFDocumentProxy } from 'pdfjs-dist';

/** What happens in the viewer. */
export type ViewerEvents = {
  onPage: (page: number) => void;
  /** In percent. */
  onZoom: (zoom: number) => void;
  onFound: (found: { current: number; total: number }) => void;
  /** The text of a page is on screen, or changed there: what was painted into it may be gone. */
  onLayer: (page: number, layer: Element) => void;
};

/** The pages of a paper on screen: pdf.js's own viewer behind the few things that the reader page asks of it. */
export type PaperViewer = {
  show(doc: PDFDocumentProxy | null, page?: number): void;
  goToPage(page: number): void;
  zoom(step: 'in' | 'out' | 'fit'): void;
  /** Finds words; 0 starts anew, 1 and -1 go on to the next and back to the one before. */
  find(words: string, step: 1 | -1 | 0): void;
};

/** Makes the viewer in its container, which holds one empty element for the pages. */
export function createPaperViewer(container: HTMLDivElement, events: ViewerEvents): PaperViewer {
  const eventBus = new EventBus();
  const linkService = new PDFLinkService({
    eventBus,
    externalLinkTarget: LinkTarget.BLANK,
    externalLinkRel: 'noopener noreferrer nofollow',
  });
  const findController = new PDFFindController({ eventBus, linkService });
  const viewer = new PDFViewer({
    container,
    viewer: container.firstElementChild as HTMLDivElement,
    eventBus,
    linkService,
    findController,
    annotationMode: AnnotationMode.ENABLE,
    annotationEditorMode: AnnotationEditorType.DISABLE,
  });
  linkService.setViewer(viewer);
  let startPage = 1;
  eventBus.on('pagesinit', () => {
    viewer.currentScaleValue = 'page-width';
    if (startPage > 1) viewer.currentPageNumber = Math.min(startPage, viewer.pagesCount);
  });
  eventBus.on('pagechanging', ({ pageNumber }: { pageNumber: number }) => events.onPage(pageNumber));
  eventBus.on('scalechanging', ({ scale }: { scale: number }) => events.onZoom(Math.round(scale * 100)));
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
  type Matches = { matchesCount: { current: number; total: number } };
  eventBus.on('updatefindmatchescount', ({ matchesCount }: Matches) => events.onFound(matchesCount));
  eventBus.on('updatefindcontrolstate', ({ matchesCount }: Matches) => events.onFound(matchesCount));
  new ResizeObserver(() => {
    if (viewer.currentScaleValue === 'page-width') viewer.currentScaleValue = 'page-width';
  }).observe(container);

  return {
    show(doc, page = 1) {
      startPage = page;
      // pdf.js empties the viewer on null, which its types do not say.
      viewer.setDocument(doc as PDFDocumentProxy);
      linkService.setDocument(doc);
    },
    goToPage(page) {
      if (page >= 1 && page <= viewer.pagesCount) viewer.currentPageNumber = page;
    },
    zoom(step) {
      if (step === 'fit') viewer.currentScaleValue = 'page-width';
      else if (step === 'in') viewer.increaseScale();
      else viewer.decreaseScale();
    },
    find(words, step) {
      eventBus.dispatch('find', {
        source: container,
        type: step === 0 ? '' : 'again',
        query: words,
        caseSensitive: false,
        entireWord: false,
        highlightAll: true,
        findPrevious: step === -1,
        matchDiacritics: false,
      });
    },
  };
}
