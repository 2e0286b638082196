/**
 * One block of the sample paper. In `text`, `\n` is a line end that the layout must keep: the places where a
 * phrase is broken over two lines are part of what the sample is for.
 */
export type PaperBlock =
  | { kind: 'title' | 'heading' | 'lead' | 'bullet' | 'caption'; text: string }
  | { kind: 'paragraph'; number?: string; text: string }
  | { kind: 'table'; widths: number[]; rows: string[][] };

/** One page of the sample paper: its blocks from the top, or the scanned letter as a picture. */
export type PaperPage = PaperBlock[] | 'scanned letter';
