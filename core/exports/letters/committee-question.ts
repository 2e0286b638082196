import { longDate } from '../../evidence/citation/format-citation.ts';
import type { LetterQuote } from './letter-quote.ts';
import { common, knownOr, listPassages } from './name-passages.ts';

/** A question for the public part of a meeting: the passages, one question, what is asked for and by when. `today` is an ISO date. */
export function writeCommitteeQuestion(quotes: readonly LetterQuote[], today: string): string {
  const body = knownOr(common(quotes, 'body'), 'committee');
  return `To: Democratic Services, ${knownOr(common(quotes, 'council'), 'council')}
Date: ${longDate(today)}
Subject: Question from the public to ${body}

Dear Democratic Services,

Please put this question to the meeting of ${body} on [date of the next meeting].

My question: [one sentence, such as: How was this figure set, and what happens when a child’s needs call for more?]

It is about ${quotes.length === 1 ? 'this passage' : 'these passages'} of published papers:

${listPassages(quotes)}

I ask the committee to [such as: publish how this was decided, and any equality impact assessment] by [date].

Please tell me whether the question has been accepted, whether I may ask a further question at the meeting, and when I will have the answer in writing.

[your name]
[your email address]
`;
}
