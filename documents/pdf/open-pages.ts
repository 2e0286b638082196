import type { Quad } from '../../core/evidence/quads.ts';
import { ExpectedError } from '../../core/result.ts';
import type { PagePart } from './build-reading.ts';
import { attempt } from './attempt.ts';
import { cString } from './c-string.ts';
import { readFacts } from './file-facts.ts';
import { fontReach } from './font-reach.ts';
import { linesOf } from './page-lines.ts';
import { heightOf, viewOf, type PageBox } from './page-view.ts';
import type { PageSizes, PdfPages, ReadPage } from './pdf-pages.ts';
import { glyphsOf } from './pdfium-glyphs.ts';
import { drawingsOf, showsPicture } from './pdfium-pictures.ts';
import type { Pdfium, Pointer } from './pdfium.ts';
import { placeItems, type GlyphStyle } from './place-items.ts';
import { placeQuads } from './place-quads.ts';

/** FPDF_ERR_PASSWORD of fpdfview.h. */
const PASSWORD = 4;
/** An image that covers this much of a page is the page: a scan, perhaps with a few words stamped on it. */
const WHOLE_PAGE = 0.5;
/** PDFium keeps much of each page; after so many it opens the paper anew, and its memory stays as large as it is. */
const MOST_PAGES = 200;

/**
 * Opens a PDF for reading; `password` is for a locked one. `close` frees its memory.
 * Errors: `needs-password` and `damaged-pdf`.
 */
export function openPages(pdfium: Pdfium, bytes: Uint8Array, password: string | null = null): PdfPages {
  const { malloc, free } = pdfium.calls;
  const copy = malloc(bytes.length);
  if (copy === 0) throw new ExpectedError('damaged-pdf', 'no memory');
  pdfium.bytes.set(bytes, copy);
  const { length } = bytes;
  const key = password === null ? 0 : cString(pdfium, password);
  let document: Pointer = pdfium.calls.FPDF_LoadMemDocument(copy, length, key);
  let loaded = 0;
  const count = document === 0 ? 0 : pdfium.calls.FPDF_GetPageCount(document);
  const closeDocument = () => {
    if (document !== 0) pdfium.calls.FPDF_CloseDocument(document);
    document = 0;
  };
  const close = () => {
    closeDocument();
    if (key !== 0) free(key);
    free(copy);
  };
  if (count < 1) {
    const error = pdfium.calls.FPDF_GetLastError();
    close();
    throw new ExpectedError(error === PASSWORD ? 'needs-password' : 'damaged-pdf', error);
  }

  const withPage = <T>(number: number, work: (page: Pointer, box: PageBox, turns: number) => T): T => {
    if (loaded++ === MOST_PAGES) {
      closeDocument();
      document = pdfium.calls.FPDF_LoadMemDocument(copy, length, key);
      loaded = 1;
    }
    const page = document === 0 ? 0 : pdfium.calls.FPDF_LoadPage(document, number - 1);
    if (page === 0) throw new ExpectedError('damaged-pdf', `page ${number}`);
    try {
      return work(page, boxOf(pdfium, page), pdfium.calls.FPDFPage_GetRotation(page));
    } finally {
      pdfium.calls.FPDF_ClosePage(page);
    }
  };

  return {
    count,
    facts: readFacts(pdfium, document, count),
    sizes: () => sizesOf(pdfium, document, count),
    read: (number) => withPage(number, (page, box, turns) => readText(pdfium, page, box, turns)),
    isPicture: (number, hasText) =>
      withPage(number, (page, { left, bottom, right, top }) => {
        const drawings = drawingsOf(pdfium, page, (right - left) * (top - bottom) || 1);
        return hasText ? drawings.largestImage > WHOLE_PAGE : showsPicture(drawings);
      }),
    quads: (places) => {
      const pages = [...new Set(places.flat().map(({ page }) => page))];
      const byPage = pages.map((page) => {
        const there = places.map((parts) => parts.filter((part) => part.page === page));
        const quads = attempt(() => withPage(page, (...shown) => quadsOf(pdfium, ...shown, there)));
        return { page, quads };
      });
      return places.map((_, i) =>
        byPage.flatMap(({ page, quads }) => (quads?.[i]?.length ? [{ page, quads: quads[i] }] : [])),
      );
    },
    close,
  };
}

/** The program looks at no page for it, only at what the file says of each: some hundredths of a millisecond. */
function sizesOf(pdfium: Pdfium, document: Pointer, count: number): PageSizes {
  const sizes = new Float32Array(2 * count);
  // FS_SIZEF: width, height.
  const room = pdfium.calls.malloc(8);
  try {
    for (let page = 0; page < count; page++)
      if (pdfium.calls.FPDF_GetPageSizeByIndexF(document, page, room))
        sizes.set(pdfium.floats.subarray(room >> 2, (room >> 2) + 2), 2 * page);
  } finally {
    pdfium.calls.free(room);
  }
  return sizes;
}

function readText(pdfium: Pdfium, page: Pointer, box: PageBox, turns: number): ReadPage {
  return withText(pdfium, page, (text) => {
    const items = placeItems(glyphsOf(pdfium, text, box, viewOf(box, turns)));
    const itemStarts = new Int32Array(items.length + 1);
    items.forEach((item, i) => {
      itemStarts[i + 1] = itemStarts[i]! + item.str.length;
    });
    return {
      lines: linesOf(items),
      height: heightOf(box, turns),
      text: items.map((item) => item.str).join(''),
      itemStarts,
    };
  });
}

/** For each place its quads. The items are those of `readText`: the same glyphs are placed in the same way. */
function quadsOf(
  pdfium: Pdfium,
  page: Pointer,
  box: PageBox,
  turns: number,
  places: readonly PagePart[][],
): Quad[][] {
  return withText(pdfium, page, (text) => {
    const view = viewOf(box, turns);
    const glyphs = glyphsOf(pdfium, text, box, view);
    const items = placeItems(glyphs);
    const reachOf = ({ font }: GlyphStyle) => fontReach(pdfium, Number(font));
    return places.map((parts) => placeQuads(glyphs, items, parts, view, reachOf));
  });
}

function withText<T>(pdfium: Pdfium, page: Pointer, work: (text: Pointer) => T): T {
  const text = pdfium.calls.FPDFText_LoadPage(page);
  if (text === 0) throw new ExpectedError('damaged-pdf', 'no text page');
  try {
    return work(text);
  } finally {
    pdfium.calls.FPDFText_ClosePage(text);
  }
}

function boxOf(pdfium: Pdfium, page: Pointer): PageBox {
  const room = pdfium.calls.malloc(16);
  try {
    const known = pdfium.calls.FPDF_GetPageBoundingBox(page, room);
    // FS_RECTF: left, top, right, bottom.
    const [left = 0, top = 0, right = 0, bottom = 0] = pdfium.floats.subarray(room >> 2, (room >> 2) + 4);
    return known ? { left, bottom, right, top } : { left: 0, bottom: 0, right: 612, top: 792 };
  } finally {
    pdfium.calls.free(room);
  }
}
