import { longDate } from '../../evidence/citation/format-citation.ts';
import type { LetterQuote } from './letter-quote.ts';
import { common, knownOr, namePassage, wordsOf } from './name-passages.ts';

/**
 * A complaint to a council with what happened in order: the passages at the dates of their meetings, those without a date
 * last, and gaps for what happened to the child. `today` is an ISO date.
 */
export function writeComplaintChronology(quotes: readonly LetterQuote[], today: string): string {
  const entries = [...quotes]
    .sort((a, b) => inOrder(a.day ?? '9', b.day ?? '9'))
    .map((quote) => {
      const from = quote.council ? `${quote.council}, ` : '';
      return `${knownOr(quote.date, 'date')}: ${from}${namePassage(quote)}. It says:\n\n${wordsOf(quote)}`;
    });
  return `To: Complaints, ${knownOr(common(quotes, 'council'), 'council')}
Date: ${longDate(today)}
Subject: Complaint about [what the council did or did not do]

Dear Complaints Officer,

This is a complaint about [what the council did or did not do, in one sentence] for my child [initials].

What happened, in order

[date]: [what you asked for, such as: I asked for an EHC needs assessment.]

${entries.join('\n\n')}

[date]: [what the council did next, and when you heard of it]

I do not say that a passage in a paper proves what was decided for my child. I ask how it was used in my child’s case, and whether my child’s own needs were looked at.

What it meant for my child

[what your child went without, from when to when]

What I ask the council to do

[such as: look at the decision again, put in place what was missed, and tell me how this will not happen again]

Please tell me which stage of your complaints procedure this is, and by when I will have an answer. If we cannot settle it, I may ask the Local Government and Social Care Ombudsman to look at it.

[your name]
[your address or email address]
`;
}

function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
