import { longDate } from '../../evidence/citation/format-citation.ts';
import type { LetterQuote } from './letter-quote.ts';
import { common, knownOr, listPassages } from './name-passages.ts';

/**
 * A request under the Freedom of Information Act 2000 for what is recorded behind some passages. Short questions that can
 * be answered with yes, no or a figure, about the level at which targets are set, and never about a named person. `today`
 * is an ISO date.
 */
export function writeFoiRequest(quotes: readonly LetterQuote[], today: string): string {
  const one = quotes.length === 1;
  const title = common(quotes, 'title');
  return `To: Freedom of Information, ${knownOr(common(quotes, 'council'), 'council')}
Date: ${longDate(today)}
Subject: Freedom of Information request${title ? ` about ‘${title}’` : ''}

Dear Freedom of Information Officer,

Under section 1 of the Freedom of Information Act 2000, please send me the recorded information below for [the financial years ${financialYears(today)}]. It concerns ${one ? 'this passage' : 'these passages'} of published papers:

${listPassages(quotes)}

1. Has the council, or anybody working for it, set a target, a ceiling, a trajectory or a key performance indicator for any of these? Please say yes or no for each, with the figure where it is yes:
   (a) the number of EHC plans that it maintains
   (b) the number of new EHC plans
   (c) the number of EHC needs assessments that are agreed, or the share of requests that is refused
   (d) the number of EHC plans that are ceased
   (e) placements in independent or non-maintained special schools
   (f) placements outside the council’s area
   (g) residential placements
   (h) spending on placements in special schools
   (i) the share of pupils with EHC plans who are in mainstream schools
2. For each yes: the document that sets it, and the result against it in each year.
3. Do the objectives or the appraisal of any post in SEN casework, commissioning or transport refer to a measure in question 1? Please say yes or no. If yes, the wording, without names and without anything that identifies a person.
4. The written criteria or guidance that staff or panels use to decide (a) whether to assess, (b) whether to issue a plan, (c) whether to cease one, and (d) on placements outside the area.
5. The terms of reference of each panel that considers these decisions, and whether it is shown what a decision would cost.
6. The number of plans that were ceased at or after an annual review, by age (under 16, 16 to 18, 19 and over), and how many of these decisions were appealed.
7. The council’s latest management plan for the Dedicated Schools Grant, and any report sent to the Department for Education on how it is going.
8. Any equality impact assessment of what ${one ? 'the passage' : 'the passages'} above ${one ? 'describes' : 'describe'}.

If all of this would cost more than the limit, please tell me which questions you can answer within it (section 16). If you refuse any of it, please name the exemption, say why it applies and, where the law asks for it, how you weighed the public interest (section 17).

Please answer by email, in the form in which you hold the information. Thank you.

[your name]
[your email address]
`;
}

/** "2024-25, 2025-26 and 2026-27 to date": the financial year of a day, from April, and the two before it. */
function financialYears(today: string): string {
  const [year, month] = today.split('-').map(Number) as [number, number];
  const latest = month >= 4 ? year : year - 1;
  const [first, second, third] = [latest - 2, latest - 1, latest].map(
    (start) => `${start}-${String((start + 1) % 100).padStart(2, '0')}`,
  );
  return `${first}, ${second} and ${third} to date`;
}
