import type { ExportWriter } from '../build-evidence.ts';
import { collectByPaper } from '../collect-by-paper.ts';
import type { ExportHeader } from '../evidence-json.ts';
import type { ExportTask } from '../export-task.ts';
import { listQuotes } from '../list-quotes.ts';
import { dataUrl } from './data-url.ts';
import { packsToName } from './named-category.ts';
import { numberCategories } from './number-categories.ts';
import { quoteHtml, type ReportPicture } from './quote-html.ts';
import { contentsHtml, endHtml, headHtml, paperHtml } from './report-parts.ts';

/**
 * Writes a report to read and to print: one HTML file with its pictures in it, without a script, that asks for nothing
 * from elsewhere. Long: a step a quote.
 */
export function buildReport(header: ExportHeader, task: ExportTask): ExportWriter<Promise<Blob>> {
  return collectByPaper(async (collected) => {
    const list = listQuotes(collected, header.exportedAt, header.masked);
    const quotes = list.papers.flatMap((paper) => paper.quotes);
    const packs = packsToName((await task.files.packs?.()) ?? []);
    const categories = numberCategories(
      quotes.map(({ quote }) => quote),
      packs,
    );
    const pieces: BlobPart[] = [await headHtml(header, quotes.length, collected.read), contentsHtml(list)];
    let done = 0;
    for (const [index, listed] of list.papers.entries()) {
      pieces.push(paperHtml(listed, index + 1));
      for (const one of listed.quotes) {
        task.signal.throwIfAborted();
        const pictures = await picturesOf(one.quote.id, task);
        const html = quoteHtml(one, listed.paper, pictures, {
          id: categories.idOf(one.quote),
          nameOf: task.nameOf,
        });
        // A Blob of its own: the browser may keep it on the disk.
        pieces.push(new Blob([html]));
        done += 1;
        task.onProgress(done, quotes.length);
      }
      pieces.push('</section>\n');
    }
    pieces.push(endHtml(list, categories.all));
    return new Blob(pieces, { type: 'text/html' });
  });
}

async function picturesOf(quote: string, { files }: ExportTask): Promise<ReportPicture[]> {
  const pictures: ReportPicture[] = [];
  for (const { page, width, height, image } of await files.pictures(quote)) {
    const url = await dataUrl(image);
    if (url !== null) pictures.push({ page, width, height, url });
  }
  return pictures;
}
