import { join } from 'node:path';
import { PDFDocument } from 'pdfkit';
import { drawLetter } from './draw-letter.ts';
import type { PaperBlock, PaperPage } from './paper-block.ts';

/** Liberation Sans as pdf.js ships it; its licence lets it be embedded, and it has the fi and fl ligatures. */
const FONTS = join(import.meta.dirname, '../../node_modules/pdfjs-dist/standard_fonts');
const REGULAR = join(FONTS, 'LiberationSans-Regular.ttf');
const BOLD = join(FONTS, 'LiberationSans-Bold.ttf');

/** A4 in points; the text stands between TOP and BOTTOM. */
const PAGE = { width: 595.28, height: 841.89 };
const LEFT = 64;
const RIGHT = PAGE.width - 64;
const TOP = 88;
const BOTTOM = 780;
const INK = '#111111';

/** How each kind of text is set: indent from the left, points, leading, and the space after it. */
const styles = {
  title: { indent: 0, size: 21, leading: 26, after: 8, bold: true },
  heading: { indent: 0, size: 14.5, leading: 20, after: 8, bold: true },
  lead: { indent: 0, size: 12, leading: 18, after: 3, bold: false },
  caption: { indent: 0, size: 11, leading: 17, after: 4, bold: true },
  paragraph: { indent: 36, size: 12, leading: 18, after: 8, bold: false },
  bullet: { indent: 54, size: 12, leading: 18, after: 5, bold: false },
  cell: { indent: 6, size: 10.5, leading: 15, after: 0, bold: false },
};

/** What the PDF says about itself. `created` is fixed by the caller so that the file is the same each time. */
export type PaperInfo = { title: string; author: string; subject: string; created: Date; running: string };

/**
 * The bytes of a PDF with the given pages: a running header and "Page n of N" on each page of text, nothing
 * but the picture on a scanned page. Throws if a page overflows, if a line that ends by hand does not fit,
 * or if it is so short that the line end would look odd.
 */
export async function layOutPaper(pages: PaperPage[], info: PaperInfo): Promise<Buffer> {
  const { title: Title, author: Author, subject: Subject, created } = info;
  const doc = new PDFDocument({
    size: [PAGE.width, PAGE.height],
    margin: 0,
    autoFirstPage: false,
    compress: true,
    lang: 'en-GB',
    displayTitle: true,
    info: { Title, Author, Subject, Creator: 'make-samples', CreationDate: created, ModDate: created },
  });
  doc.registerFont('regular', REGULAR).registerFont('bold', BOLD);
  const chunks: Uint8Array[] = [];
  const finished = new Promise<void>((resolve) => {
    doc.on('data', (chunk) => chunks.push(chunk)).on('end', resolve);
  });
  pages.forEach((page, index) => {
    doc.addPage();
    if (page === 'scanned letter') {
      doc.image(drawLetter(REGULAR), 0, 0, { width: PAGE.width, height: PAGE.height });
      return;
    }
    drawRunningLines(doc, info.running, `Page ${index + 1} of ${pages.length}`);
    let y = TOP;
    for (const block of page) y = drawBlock(doc, block, y);
    if (y > BOTTOM) throw new Error(`Page ${index + 1} is ${Math.ceil(y - BOTTOM)} points too long`);
  });
  doc.end();
  await finished;
  return Buffer.concat(chunks);
}

function drawRunningLines(doc: PDFDocument, header: string, footer: string): void {
  doc.strokeColor('#888888').lineWidth(0.5).moveTo(LEFT, 62).lineTo(RIGHT, 62).stroke();
  doc.font('regular').fontSize(9).fillColor('#444444');
  doc.text(header, LEFT, 46, { lineBreak: false });
  doc.text(footer, (PAGE.width - doc.widthOfString(footer)) / 2, 800, { lineBreak: false });
}

/** Draws a block with its top at `y` and returns where the next one begins. */
function drawBlock(doc: PDFDocument, block: PaperBlock, y: number): number {
  doc.fillColor(INK);
  if (block.kind === 'table') return drawTable(doc, block.widths, block.rows, y);
  const style = styles[block.kind];
  const top = block.kind === 'heading' && y > TOP ? y + 8 : y;
  doc.font(style.bold ? 'bold' : 'regular').fontSize(style.size);
  const mark = block.kind === 'bullet' ? '•' : block.kind === 'paragraph' ? block.number : undefined;
  if (mark) doc.text(mark, LEFT + (block.kind === 'bullet' ? 38 : 0), top, { lineBreak: false });
  const lines = breakLines(doc, block.text, RIGHT - LEFT - style.indent);
  return drawLines(doc, lines, LEFT + style.indent, top, style.leading) + style.after;
}

function drawLines(doc: PDFDocument, lines: string[], x: number, y: number, leading: number): number {
  lines.forEach((line, index) => doc.text(line, x, y + index * leading, { lineBreak: false }));
  return y + lines.length * leading;
}

/** The lines of a text in the current font: as many words as fit, and the line ends set by hand kept. */
function breakLines(doc: PDFDocument, text: string, width: number): string[] {
  const parts = text.split('\n');
  return parts.flatMap((part, index) => {
    const lines: string[] = [];
    for (const word of part.split(' ')) {
      const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
      if (lines.length > 0 && doc.widthOfString(longer) <= width) lines[lines.length - 1] = longer;
      else lines.push(word);
    }
    const fill = doc.widthOfString(lines.at(-1)!) / width;
    if (fill > 1 || (index < parts.length - 1 && fill < 0.8))
      throw new Error(`This line fills ${Math.round(fill * 100)}% of its width: ${lines.at(-1)}`);
    return lines;
  });
}

function drawTable(doc: PDFDocument, widths: number[], rows: string[][], y: number): number {
  const { indent, size, leading } = styles.cell;
  doc.strokeColor('#555555').lineWidth(0.7).fontSize(size);
  for (const [index, row] of rows.entries()) {
    doc.font(index === 0 ? 'bold' : 'regular');
    const cells = row.map((cell, column) => breakLines(doc, cell, widths[column]! - 2 * indent));
    const height = Math.max(...cells.map((lines) => lines.length)) * leading + 8;
    let x = LEFT;
    cells.forEach((lines, column) => {
      if (index === 0) doc.fillColor('#e6ecf4').rect(x, y, widths[column]!, height).fill().fillColor(INK);
      doc.rect(x, y, widths[column]!, height).stroke();
      drawLines(doc, lines, x + indent, y + 5, leading);
      x += widths[column]!;
    });
    y += height;
  }
  return y + 12;
}
