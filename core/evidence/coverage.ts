import * as z from 'zod';

const pageNumbers = z.array(z.int().positive());

/** What of a paper could be searched. Page numbers are PDF pages from 1; a web page counts as one page. */
export const coverageSchema = z.strictObject({
  pages: z.int().nonnegative(),
  searched: z.int().nonnegative(),
  /** Pages that are a picture: nothing on them can be searched. */
  pictures: pageNumbers,
  /** Pages whose characters cannot be made out, so that phrases may be missed. */
  damaged: pageNumbers,
  /** Pages with nothing on them. */
  blank: pageNumbers,
  /** Pages that could not be opened. */
  unreadable: pageNumbers,
  /** Pages that the search had not come to yet, or that it was stopped before. */
  notReached: pageNumbers,
  /** A form whose answers only Adobe's own reader shows (XFA): what was searched may be just a notice. */
  xfaForm: z.boolean(),
  /** Names of the files inside the PDF, which are not searched. */
  attachments: z.array(z.string()),
  /** Whether the file asks readers not to copy from it. */
  copyProtected: z.boolean(),
});

export type Coverage = z.infer<typeof coverageSchema>;
