/** Types that mean a PDF ... */
export const PDF_TYPES = ['application/pdf', 'application/x-pdf'];
/** ... and types that say nothing: then the name decides. */
export const VAGUE_TYPES = [
  'application/octet-stream',
  'binary/octet-stream',
  'application/force-download',
  'application/download',
];

/** As much of a server's answer as Firefox shows before the body comes. */
export type PdfAnswer = { url: string; headers: { name: string; value?: string | undefined }[] };

/**
 * Whether an answer is a PDF that the browser would show: by its type, not by its address, because committee sites have
 * addresses like `mgConvert2PDF.aspx?ID=1`. What is sent as a download (`attachment`) stays one.
 */
export function isPdfAnswer({ url, headers }: PdfAnswer): boolean {
  const header = (name: string) => headers.find((each) => each.name.toLowerCase() === name)?.value ?? '';
  const disposition = header('content-disposition');
  if (/^\s*attachment/i.test(disposition)) return false;
  const type = header('content-type').replace(/;.*$/s, '').trim().toLowerCase();
  if (PDF_TYPES.includes(type)) return true;
  const isNamedPdf = /\.pdf$/i.test(new URL(url).pathname) || /filename[^;]*\.pdf/i.test(disposition);
  return isNamedPdf && (type === '' || VAGUE_TYPES.includes(type));
}
