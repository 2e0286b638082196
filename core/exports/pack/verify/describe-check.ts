import { sayDate } from './say-date.ts';
import { isGoodQuote, type PackCheck, type PackFindings } from './check-pack.ts';
import type { CheckedFile, FileState } from './check-files.ts';
import type { CheckedQuote } from './check-quotes.ts';
import type { CheckedPaper } from './check-papers.ts';
import type { NoBag } from './open-bag.ts';

/** The outcome of a check in plain words. */
export type CheckText = {
  title: string;
  /** What is wrong, a sentence each; empty where nothing is. */
  problems: string[];
  /** What was proven, and what cannot be. Empty where nothing could be checked. */
  shown: string[];
  notShown: string[];
};

const CANNOT: Record<NoBag, string> = {
  'not-a-zip': 'This is not a ZIP file. Choose the evidence pack as it came: its name ends in .zip.',
  'unreadable-zip':
    'This ZIP file is cut off or damaged, or it holds what no evidence pack has: locked files, links, names that lead out of their folder, or files that swell to an enormous size. Ask for it to be sent again.',
  'not-a-pack': 'This ZIP file is not an evidence pack: it has no file bagit.txt. Nothing was checked.',
};

/** Says in plain words what a check has found, what it shows, and what it cannot show. */
export function describeCheck(check: PackCheck): CheckText {
  if (check.verdict === 'cannot-check')
    return { title: 'This file cannot be checked', problems: [CANNOT[check.why]], shown: [], notShown: [] };
  const { findings } = check;
  const problems = problemsOf(findings);
  const on = findings.packedAt === '' ? '' : ` on ${sayDate(findings.packedAt)}`;
  const title = {
    unchanged: `Nothing was changed since this pack was made${on}`,
    disagrees: `The files are as they were packed${on}, but they do not fit together: ${count(problems.length, 'problem')}`,
    changed: `This pack is not as it was made: ${count(problems.length, 'problem')}`,
  }[check.verdict];
  return {
    title,
    problems,
    shown: shownBy(findings, check.verdict !== 'changed'),
    notShown: notShownBy(findings),
  };
}

const FILE_FAULTS: [FileState, string][] = [
  ['changed', 'Changed after the pack was made'],
  ['missing', 'Missing, though the pack lists it'],
  ['added', 'Added after the pack was made'],
];

function problemsOf({ files, rules, log, hasEvidence, quotes, papers, signature }: PackFindings): string[] {
  const problems = FILE_FAULTS.flatMap(([state, name]) =>
    files.filter((file) => file.state === state).map(({ path }) => `${name}: ${path}`),
  );
  problems.push(...rules.map((rule) => `Not as the rules of BagIt want it: ${rule}`));
  if (!log)
    problems.push(
      'The log of the locker is missing or cannot be read, so no quote can be checked against it.',
    );
  if (log?.fault)
    problems.push(`The log does not hold at entry ${log.fault.seq}: ${LOG_FAULTS[log.fault.fault]}`);
  if (!hasEvidence) problems.push('The list of quotes (evidence.json) is missing or cannot be read.');
  for (const quote of quotes)
    if (!isGoodQuote(quote)) problems.push(`${nameOf(quote)}: ${describeQuote(quote)}`);
  for (const paper of papers)
    if (paper.packed === 'other') problems.push(`“${paper.title}”: ${describePaper(paper)}`);
  if (signature.state === 'wrong')
    problems.push(
      'The signature is wrong: this key did not sign the pack as it is now, or a part of the signature is gone.',
    );
  return problems;
}

const LOG_FAULTS = {
  changed: 'this entry was changed after it was written.',
  'broken-link': 'this entry does not follow from the one before.',
  missing: 'an entry was taken out, put in, or moved.',
};

function nameOf({ exact }: CheckedQuote): string {
  const words = exact.replace(/\s+/g, ' ').trim();
  return `Quote “${words.length > 60 ? `${words.slice(0, 60).toWellFormed()}…` : words}”`;
}

/** What was found out about one quote. */
export function describeQuote({ log, words, hasOwnId }: CheckedQuote): string {
  const found = [WORDS[words], RECORD[log]];
  if (!hasOwnId) found.push('Its number does not belong to its words.');
  return found.join(' ');
}

const WORDS: Record<CheckedQuote['words'], string> = {
  there: 'Its words stand in the text of its paper, where the quote says.',
  elsewhere: 'Its words stand in the text of its paper, but not where the quote says.',
  nowhere: 'Its words do not stand in the text of its paper.',
  'no-text': 'The text of its paper is not in the pack, so its words were not compared.',
};

const RECORD: Record<CheckedQuote['log'], string> = {
  same: 'It is as the log has it.',
  older: 'It is as the log once had it; it was changed in the locker while the pack was made.',
  masked:
    'It cannot be compared with the log, because the pack says that private words were hidden when it was made.',
  other: 'It is not as the log has it: it was changed outside of the locker.',
  'not-there': 'The log does not know it.',
  'no-log': 'There is no log to compare it with.',
};

/** What was found out about one paper. */
export function describePaper({ packed }: CheckedPaper): string {
  return PACKED[packed];
}

const PACKED: Record<CheckedPaper['packed'], string> = {
  bytes: 'The PDF is in the pack, byte for byte as it was read.',
  'page-text': 'The text of the web page is in the pack, letter for letter as it was read.',
  text: 'The PDF is not in the pack, only the text that was read out of it.',
  nothing: 'Nothing of this paper is in the pack but its quotes.',
  other: 'What is in the pack is not the paper that was read.',
};

function shownBy({ files, quotes, papers, log, signature }: PackFindings, isUntouched: boolean): string[] {
  const same = files.filter(isSame).length;
  const shown = [`${of(same, files.length, 'file')} as they were when the pack was made.`];
  const there = quotes.filter(({ words }) => words === 'there').length;
  if (quotes.length > 0)
    shown.push(
      `${of(there, quotes.length, 'quote')}, word for word, in the text of the papers in this pack.`,
    );
  if (log && !log.fault) {
    shown.push(
      `The log of the locker holds: none of its ${count(log.entries, 'entry')} was changed, put in, or taken out of the middle.`,
    );
    const logged = quotes.filter((quote) => quote.log === 'same' || quote.log === 'older').length;
    if (quotes.length > 0)
      shown.push(`${of(logged, quotes.length, 'quote')} in the log exactly as in this pack.`);
  }
  const whole = papers.filter(({ packed }) => packed === 'bytes' || packed === 'page-text').length;
  if (papers.length > 0)
    shown.push(`${of(whole, papers.length, 'paper')} in the pack exactly as read by Minuted.`);
  if (signature.state === 'good' && isUntouched)
    shown.push('The pack was signed with the key whose number stands above, and was not changed since.');
  return shown;
}

function notShownBy({ signature, log }: PackFindings): string[] {
  return [
    'That what the papers say is true.',
    'That the dates are right: they come from the clock of the computer that was used.',
    'That the papers came from the addresses that are given. Fetch them again and compare.',
    'That the text was read rightly out of a PDF. Look at the page itself.',
    ...(log ? ['That nothing was cut off at the end of the log.'] : []),
    signature.state === 'good'
      ? 'Whose key it is. Anyone can make a pack anew and sign it with a key of their own, so ask the person who signed to read the number of the key to you.'
      : 'That nobody made the whole pack anew: someone with the skill can change a file and work out all the sums again. Ask the person who made the pack to read its number to you.',
    'That this page can be trusted, if it came in the same pack. If in doubt, let Minuted itself check the pack.',
  ];
}

function isSame({ state }: CheckedFile): boolean {
  return state === 'same';
}

/** "All 3 files are", "Both files are", "The one file is", "2 of 3 files are". */
function of(good: number, all: number, what: string): string {
  if (good < all) return `${good} of ${count(all, what)} ${all === 1 ? 'is' : 'are'}`;
  if (all === 1) return `The one ${what} is`;
  return all === 2 ? `Both ${what}s are` : `All ${count(all, what)} are`;
}

function count(number: number, what: string): string {
  const many = what.endsWith('y') ? `${what.slice(0, -1)}ies` : `${what}s`;
  return `${number} ${number === 1 ? what : many}`;
}
