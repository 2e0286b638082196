import { PDFDocument } from 'pdfkit';

/** A PDF of one page that opens with a password. */
export function lockedPdf(userPassword: string): Promise<Uint8Array> {
  const pdf = new PDFDocument({ userPassword });
  const parts: Uint8Array[] = [];
  pdf.on('data', (part) => parts.push(part));
  const done = new Promise<Uint8Array>((resolve) => {
    pdf.on('end', () => resolve(Buffer.concat(parts)));
  });
  pdf.text('We will manage demand for EHC plans.');
  pdf.end();
  return done;
}
