import type { PDFDocumentProxy } from 'pdfjs-dist';
import { citationFacts, type OutlineItem } from '../../core/evidence/citation/citation-facts.ts';
import { detectCitation } from '../../core/evidence/citation/detect-citation.ts';
import { detectSpeaker } from '../../core/evidence/citation/detect-speaker.ts';
import { reportFor } from '../../core/evidence/citation/report-for.ts';
import { emptyCitation } from '../../core/evidence/citation.ts';
import type { PaperSeen } from '../../core/evidence/paper.ts';
import type { QuoteDraft } from '../../core/evidence/quote.ts';
import { saveQuote } from '../../storage/quotes.ts';
import type { OpenPaper } from './open-paper.ts';
import { readOutline } from './read-outline.ts';
import { pageOfDestination } from './page-of-destination.ts';

/** Saves a quote with what is made out of its paper for its citation. Errors: those of `saveQuote`. */
export async function saveCited(open: OpenPaper, draft: QuoteDraft, doc: PDFDocumentProxy | null) {
  const { reading } = open.pdf;
  const start = draft.selectors.find((selector) => selector.type === 'TextPositionSelector')?.start ?? 0;
  const contents = doc ? await contentsOf(doc) : [];
  const citation = { ...emptyCitation(), ...reportFor(reading, contents, start) };
  return saveQuote(citedPaper(open), draft, { citation, speaker: detectSpeaker(reading, start) });
}

/** A paper that is read, with what is made out of it for its citation. */
export function citedPaper({ seen, pdf }: OpenPaper): PaperSeen {
  return { ...seen, citation: detectCitation(citationFacts(seen, pdf.reading)) };
}

const known = new WeakMap<PDFDocumentProxy, Promise<OutlineItem[]>>();

/** The chief entries of the contents of a PDF with their pages; looked up once. */
function contentsOf(doc: PDFDocumentProxy): Promise<OutlineItem[]> {
  const found = known.get(doc) ?? lookUp(doc).catch(() => []);
  known.set(doc, found);
  return found;
}

async function lookUp(doc: PDFDocumentProxy): Promise<OutlineItem[]> {
  const entries = await readOutline(doc);
  return Promise.all(
    entries.map(async ({ title, target }) => {
      const destination = await pageOfDestination(doc, target);
      return { title, page: destination && destination.page };
    }),
  );
}
