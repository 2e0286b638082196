import type * as Docx from 'docx';
import { longDate } from '../../../evidence/citation/format-citation.ts';
import type { ExportWriter } from '../../build-evidence.ts';
import { collectByPaper } from '../../collect-by-paper.ts';
import type { ExportHeader } from '../../evidence-json.ts';
import type { ExportTask } from '../../export-task.ts';
import { methodNote } from '../../method-note.ts';
import { exhibitPictures, type ExhibitPicture } from './exhibit-pictures.ts';
import { exhibitBlocks, exhibitTable } from './exhibit-blocks.ts';
import { PAGE, STYLES } from './exhibit-style.ts';
import { listExhibits } from './list-exhibits.ts';

/** What a reader of the list must know of it. (How evidence is used: First-tier Tribunal, SEND, bundles made by the council.) */
const NOTE =
  'The Tribunal decides what one child needs, so papers about policy seldom decide an appeal. Keep what bears on your ' +
  'child and take out the rest. The council makes the bundle: fill in the bundle pages when you have it. What stands ' +
  'in square brackets is for you to fill in. This is not legal advice.';

/**
 * Writes a list of exhibits for Word: the quoted papers as numbered documents, the passages as numbered paragraphs with
 * their pages and a gap for the page of the bundle. Long: a step a passage.
 */
export function buildExhibits(
  { exportedAt, generator, masked }: ExportHeader,
  task: ExportTask,
): ExportWriter<Promise<Blob>> {
  return collectByPaper(async ({ papers, read, unchecked }) => {
    const exhibits = listExhibits(papers);
    const pictures = new Map<string, ExhibitPicture[]>();
    const ids = exhibits.flatMap(({ passages }) => passages.map(({ id }) => id));
    for (const [index, id] of ids.entries()) {
      task.signal.throwIfAborted();
      pictures.set(id, await exhibitPictures(id, task.files));
      task.onProgress(index + 1, ids.length);
    }
    // Only now: a quarter of a megabyte that no page needs to open.
    const docx = await import('docx');
    const { Document, Packer, Paragraph, TextRun } = docx;
    const document = new Document({
      title: 'List of exhibits',
      creator: generator.name,
      description: `Made with ${generator.name} ${generator.version}`,
      ...STYLES,
      sections: [
        {
          properties: { page: PAGE },
          footers: { default: footer(docx) },
          children: [
            new Paragraph({ text: 'List of exhibits', heading: 'Title' }),
            new Paragraph({ text: `Passages from public papers, ${longDate(exportedAt)}` }),
            new Paragraph({ text: 'Child: [initials]    Case number: [  ]    Prepared by: [your name]' }),
            new Paragraph({ text: NOTE, style: 'Small' }),
            exhibitTable(docx, exhibits),
            new Paragraph({ text: 'The passages', heading: 'Heading1' }),
            ...exhibits.flatMap((exhibit) => exhibitBlocks(docx, exhibit, pictures)),
            new Paragraph({ text: 'How this list was made', heading: 'Heading1' }),
            new Paragraph({ children: [new TextRun(methodNote(read, masked, unchecked))], style: 'Small' }),
          ],
        },
      ],
    });
    return Packer.toBlob(document);
  });
}

function footer({ Footer, Paragraph, TextRun, PageNumber }: typeof Docx): Docx.Footer {
  const children = ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES];
  return new Footer({
    children: [new Paragraph({ alignment: 'center', children: [new TextRun({ children })] })],
  });
}
