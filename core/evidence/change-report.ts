import * as z from 'zod';
import { refoundSchema } from './find-again/refound.ts';
import { sha256Schema } from './paper.ts';

/** What was found under the address of a paper that was looked at again. */
export const CHANGE_OUTCOMES = [
  /** Bit for bit the paper that was saved. */
  'same-bytes',
  /** Another version of the paper: its quotes say what became of them. */
  'changed',
  /** A paper that has hardly a word in common with it (`isOtherPaper`). */
  'other-paper',
  /** The site says that there is nothing any more (404 or 410). */
  'missing',
  /** No answer, or none that says anything of the paper. */
  'unreachable',
  /** The site wants a sign-in that this browser has not got, or lets nobody in. */
  'not-let-in',
  /** An answer that is no paper, such as an error page where a PDF was. */
  'not-a-paper',
] as const;

/** What became of one quote (its id in the locker). */
export const quoteChangeSchema = z.strictObject({ id: z.string().min(1), found: refoundSchema });

/** A look at a paper's address: what was there, and what became of each quote of the paper. */
export const changeReportSchema = z
  .strictObject({
    id: z.string().min(1),
    address: z.string().min(1),
    checkedAt: z.iso.datetime(),
    /** SHA-256 of the paper that was saved, and of what is there now; null where no paper came. */
    paper: sha256Schema,
    after: sha256Schema.nullable(),
    outcome: z.enum(CHANGE_OUTCOMES),
    /** Where the address led in the end; null where it led nowhere else. */
    redirectedTo: z.string().min(1).nullable(),
    /** Empty where there was no text to look for them in. */
    quotes: z.array(quoteChangeSchema),
    /**
     * Pages of the paper that is there now whose words could not be read: what is gone may stand on them. Null where
     * nothing of it could be.
     */
    unread: z.array(z.int().positive()).nullable(),
  })
  .refine(({ outcome, paper, after }) => (outcome === 'same-bytes') === (paper === after), {
    path: ['after'],
    message: 'Only the same bytes have the same SHA-256',
  })
  .refine(
    ({ outcome, after }) =>
      (outcome === 'changed' || outcome === 'other-paper') === (after !== null) || outcome === 'same-bytes',
    {
      path: ['after'],
      message: 'A paper that came has a SHA-256, and nothing else has one',
    },
  );

/** Whether a look found that the source is not what was saved. No answer at all says nothing of the source. */
export function isSourceChanged({ outcome }: Pick<ChangeReport, 'outcome'>): boolean {
  return !['same-bytes', 'unreachable', 'not-let-in'].includes(outcome);
}

export type ChangeOutcome = (typeof CHANGE_OUTCOMES)[number];
export type QuoteChange = z.infer<typeof quoteChangeSchema>;
export type ChangeReport = z.infer<typeof changeReportSchema>;
