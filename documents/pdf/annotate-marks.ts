import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { PageQuads } from '../../core/evidence/quads.ts';
import { outlinesOf } from './annotate-outlines.ts';

/** What one quote is marked with: where it stands, the reader's note (or ''), and when she saved it. */
export type PaperMark = { places: readonly PageQuads[]; note: string; at: Date };

/** One highlight on one page (from 1), as it must be found in the copy: x and y of two corners of its box. */
export type SetMark = { page: number; rect: [number, number, number, number] };

/** Whom the highlights name as their author. */
export const MARK_AUTHOR = 'Minuted';

// What pdf.js's own editor stores for a highlight. It is not documented: the tests read back what comes of it.
const KEY = 'pdfjs_internal_editor_';
/** `AnnotationEditorType.HIGHLIGHT`. */
const HIGHLIGHT = 9;
const YELLOW = [255, 219, 51];
/** The window of a note, in points. */
const NOTE = { width: 180, height: 100 };

/**
 * Gives an open PDF a highlight for each mark on each of its pages; `saveDocument` and `extractPages` write them.
 * Places on pages that it does not have are left out. Nothing else may use `doc`.
 */
export function setMarks(doc: PDFDocumentProxy, marks: readonly PaperMark[]): SetMark[] {
  const set: SetMark[] = [];
  for (const { places, note, at } of marks) {
    for (const { page, quads } of places) {
      if (page > doc.numPages) continue;
      const rect = boxOf(quads);
      const [, bottom, right] = rect;
      doc.annotationStorage.setValue(`${KEY}${set.length}`, {
        annotationType: HIGHLIGHT,
        color: YELLOW,
        opacity: 1,
        quadPoints: quads.flat(),
        outlines: outlinesOf(quads),
        rect,
        pageIndex: page - 1,
        rotation: 0,
        user: MARK_AUTHOR,
        date: at,
        ...(note && {
          popup: { contents: note, rect: [right, bottom, right + NOTE.width, bottom + NOTE.height] },
        }),
      });
      set.push({ page, rect });
    }
  }
  return set;
}

/** Whether highlights stand in an open PDF as they were set, so that nobody gets a copy without them. */
export async function hasMarks(doc: PDFDocumentProxy, marks: readonly SetMark[]): Promise<boolean> {
  const byPage = Map.groupBy(marks, ({ page }) => page);
  for (const [number, wanted] of byPage) {
    if (number > doc.numPages) return false;
    const page = await doc.getPage(number);
    const there = (await page.getAnnotations())
      .filter(({ subtype, titleObj }) => subtype === 'Highlight' && titleObj?.str === MARK_AUTHOR)
      .map(({ rect }) => rect as number[]);
    page.cleanup();
    for (const { rect } of wanted) {
      const found = there.findIndex((other) => rect.every((value, i) => Math.abs(value - other[i]!) < 0.1));
      if (found < 0) return false;
      there.splice(found, 1);
    }
  }
  return true;
}

function boxOf(quads: readonly (readonly number[])[]): SetMark['rect'] {
  const numbers = quads.flat();
  const xs = numbers.filter((_, i) => i % 2 === 0);
  const ys = numbers.filter((_, i) => i % 2 === 1);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}
