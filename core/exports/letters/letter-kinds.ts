import { writeCommitteeQuestion } from './committee-question.ts';
import { writeComplaintChronology } from './complaint-chronology.ts';
import { writeFoiRequest } from './foi-request.ts';
import type { LetterQuote } from './letter-quote.ts';

export type LetterKind = {
  id: string;
  label: string;
  /** `exportFileName` puts the day in. */
  fileName: string;
  /** What to know before it is sent. */
  advice: readonly string[];
  /** The letter as plain text; what is not known stands in square brackets. `today` is an ISO date. */
  write(quotes: readonly LetterQuote[], today: string): string;
};

/** More passages than an answer can go into; each has a letter of the alphabet. */
export const MOST_PASSAGES = 12;

/**
 * Every letter that can be made of quotes. (Time and cost limits: Freedom of Information Act 2000 s.8, s.10, s.12 and the
 * fees regulations of 2004; the Ombudsman: Local Government Act 1974 s.26 and s.34.)
 */
export const LETTER_KINDS: readonly LetterKind[] = [
  {
    id: 'foi',
    label: 'Freedom of Information request',
    fileName: 'foi-request.txt',
    advice: [
      'The council has 20 working days to answer. It needs your name and an address to answer to.',
      'It may refuse what would take more than 18 hours (£450). Take out the questions that you do not need: short requests get fuller answers.',
      'Leave your child out of it. Answers are often published, sometimes with the request.',
      'If you are refused, ask the council for an internal review first, then the Information Commissioner.',
    ],
    write: writeFoiRequest,
  },
  {
    id: 'question',
    label: 'Question to a committee',
    fileName: 'committee-question.txt',
    advice: [
      'The front page of the agenda, or the council’s website, says by which day a question has to be there and how many words it may have.',
      'One page is best: up to three passages and one question.',
      'Questions are read out, and may be filmed and printed. Do not name your child or a member of staff.',
    ],
    write: writeCommitteeQuestion,
  },
  {
    id: 'complaint',
    label: 'Complaint with what happened in order',
    fileName: 'complaint.txt',
    advice: [
      'It goes to the council first. The Ombudsman looks at a complaint when the council’s own steps are done.',
      'The Ombudsman looks at what was done wrongly and what harm came of it, not at whether a decision was right, and seldom at what could have gone to the Tribunal.',
      'Your own dates matter most: add what you asked for, what you were told and when.',
    ],
    write: writeComplaintChronology,
  },
];

/** Who helps, free of charge. */
export const HELP_LINKS: readonly { name: string; about: string; href: string }[] = [
  {
    name: 'IPSEA',
    about: 'the law on special educational needs, explained',
    href: 'https://www.ipsea.org.uk/',
  },
  {
    name: 'SENDIASS (Council for Disabled Children)',
    about: 'your local advice service',
    href: 'https://councilfordisabledchildren.org.uk/',
  },
  { name: 'Information Commissioner (ICO)', about: 'requests for information', href: 'https://ico.org.uk/' },
  {
    name: 'Local Government and Social Care Ombudsman',
    about: 'complaints about councils',
    href: 'https://www.lgo.org.uk/',
  },
];

/** The councils that some quotes are from, each once, as they come; those of which it is not known are left out. */
export function councilsOf(quotes: readonly LetterQuote[]): string[] {
  return [...new Set(quotes.flatMap(({ council }) => council ?? []))];
}

/** How many places of a letter are still in square brackets, for the reader to fill in: what is masked is not. */
export function countGaps(text: string): number {
  return text.match(/\[(?!masked: )[^[\]\n]*\]/g)?.length ?? 0;
}
