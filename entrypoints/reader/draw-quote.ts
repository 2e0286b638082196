import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import type { PageQuads, Quad } from '../../core/evidence/quads.ts';
import { pictureBox, type PageRect, type PictureBox } from '../../documents/pdf/picture-box.ts';
import type { QuotePicture } from '../../storage/db.ts';

/** A quote that goes on over more pages is cut: its beginning says where to read on. */
const MOST_PAGES = 2;
/** Of one picture, in bytes. */
const MOST_BYTES = 400_000;
const QUALITY = 0.85;
/** What does not fit is made smaller by this, again and again. */
const SMALLER = 0.75;
/** The colour of the marker, and of the line under it that shows on dark pages too. */
const MARKER = '#ffe066';
const UNDERLINE = '#b07d00';

/**
 * Draws the parts of the pages on which the words stand that `quads` surround, with the words marked. Pages on which
 * nothing of them can be seen are left out; pages that are not `isInUse` give their memory back. Errors: those of
 * pdf.js for a page that cannot be drawn or a document that was closed.
 */
export async function drawQuote(
  doc: PDFDocumentProxy,
  quads: readonly PageQuads[],
  isInUse: (page: number) => boolean,
): Promise<QuotePicture[]> {
  const pictures: QuotePicture[] = [];
  for (const { page: number, quads: ofPage } of quads.slice(0, MOST_PAGES)) {
    const page = await doc.getPage(number);
    try {
      const picture = await drawPart(page, ofPage);
      if (picture) pictures.push({ page: number, ...picture });
    } finally {
      if (!isInUse(number)) page.cleanup();
    }
  }
  return pictures;
}

async function drawPart(page: PDFPageProxy, quads: readonly Quad[]) {
  const shown = page.getViewport({ scale: 1 });
  const rects = quads.map((quad) => rectOf(quad, (x, y) => shown.convertToViewportPoint(x, y)));
  const box = pictureBox(rects, shown);
  if (!box) return null;
  const { scale } = box;
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(box.width * scale);
  canvas.height = Math.round(box.height * scale);
  const viewport = page.getViewport({ scale, offsetX: -box.left * scale, offsetY: -box.top * scale });
  // As for printing: drawing for the screen waits while the tab is behind, where the reader may look at the locker.
  const task = page.render({ canvas, viewport, intent: 'print' });
  task.onContinue = (goOn: () => void) => setTimeout(goOn);
  try {
    await task.promise;
    mark(canvas, rects, box);
    return await toPicture(canvas);
  } finally {
    // The memory of a canvas is given back when it is empty, not when it is forgotten.
    canvas.width = canvas.height = 0;
  }
}

function rectOf(quad: Quad, toPage: (x: number, y: number) => number[]): PageRect {
  const corners = [0, 2, 4, 6].map((at) => toPage(quad[at]!, quad[at + 1]!));
  const xs = corners.map(([x = 0]) => x);
  const ys = corners.map(([, y = 0]) => y);
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

function mark(canvas: HTMLCanvasElement, rects: readonly PageRect[], { left, top, scale }: PictureBox): void {
  const context = canvas.getContext('2d')!;
  context.resetTransform();
  for (const rect of rects) {
    const [x, y] = [(rect.left - left) * scale, (rect.top - top) * scale];
    const [width, height] = [(rect.right - rect.left) * scale, (rect.bottom - rect.top) * scale];
    // Multiplied, the words stay as dark as they are.
    context.globalCompositeOperation = 'multiply';
    context.fillStyle = MARKER;
    context.fillRect(x, y, width, height);
    context.globalCompositeOperation = 'source-over';
    context.fillStyle = UNDERLINE;
    context.fillRect(x, y + height, width, Math.max(1, scale));
  }
}

/** A picture that is small enough: WebP, or what the browser makes in its place. */
async function toPicture(canvas: HTMLCanvasElement): Promise<Omit<QuotePicture, 'page'> | null> {
  let { width, height } = canvas;
  for (;;) {
    const image = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/webp', QUALITY));
    if (!image) return null;
    if (image.size <= MOST_BYTES) return { width, height, image };
    width = Math.round(width * SMALLER);
    height = Math.round(height * SMALLER);
    const copy = await createImageBitmap(canvas, {
      resizeWidth: width,
      resizeHeight: height,
      resizeQuality: 'high',
    });
    canvas.width = width;
    canvas.height = height;
    canvas.getContext('2d')!.drawImage(copy, 0, 0);
    copy.close();
  }
}
