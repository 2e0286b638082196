import { PDFDocument } from 'pdfkit';

/** What is drawn on a page of 600 by 800 points: words at a place (from the upper left), or a picture. Turned words run upwards (90) or stand on their head. */
export type Drawn =
  { text: string; x?: number; y: number; size?: number; turned?: 90 | 180 } | { picture: [number, number] };
export type DrawnPage = Drawn[] & { rotate?: 90 | 180 | 270 };

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC',
  'base64',
);

/** A made-up PDF, each of its words where the test wants it. */
export function drawPaper(pages: DrawnPage[], title = 'A made-up paper'): Promise<Uint8Array> {
  const pdf = new PDFDocument({ size: [600, 800], margin: 0, autoFirstPage: false, info: { Title: title } });
  for (const page of pages) {
    pdf.addPage();
    if (page.rotate) pdf.page.dictionary.data['Rotate'] = page.rotate;
    for (const drawn of page) {
      if ('picture' in drawn) {
        const [width, height] = drawn.picture;
        pdf.image(PIXEL, 0, 0, { width, height });
        continue;
      }
      const { text, x = 50, y, size = 10, turned } = drawn;
      pdf.font('Helvetica').fontSize(size);
      pdf.text(text, x, y, { lineBreak: false, ...(turned ? { rotation: turned } : {}) });
    }
  }
  return finished(pdf);
}

/** The bytes of a document to which nothing more is added. */
export function finished(pdf: InstanceType<typeof PDFDocument>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  pdf.on('data', (part) => parts.push(part));
  return new Promise((resolve) => {
    pdf.on('end', () => resolve(Buffer.concat(parts)));
    pdf.end();
  });
}
