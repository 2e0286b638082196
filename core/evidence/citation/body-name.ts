import { findDates } from './british-date.ts';

/** What a body that meets is called, at least in part. */
const BODY =
  /\b(?:cabinet|council|committee|sub-?committee|board|forum|panel|executive|commission|working (?:group|party)|assembly|task (?:group|force))\b/iu;
/** Who only belongs to one, writes to one or works for one; and what is a sentence. */
const NO_BODY =
  /\b(?:all members?|members? of|cabinet members?|portfolio holder|executive members?|member for|leader|director|officer|chief|councillors?|chairs?(?:man|woman|person)?|clerk|report|minutes|agenda|decisions?|will|is|was|are|has|have|please|contact|council tax|chamber|hall|house|room|office|summary|website|page)\b/iu;
/** "Cabinet on Thursday 4 March", "Cabinet - 4 March", "Meeting of Cabinet", "10.00 am". */
const AROUND =
  /^(?:(?:the|a|full)\s+)?(?:(?:meeting|agenda|minutes) (?:of|for) (?:the )?)?|\s*(?:\bmeeting|[-–—,:;(]|\bon\b|\bheld\b|\bof\b)+\s*$/giu;
const CLOCK = /\b\d{1,2}[.:]\d{2}\s*(?:[ap]\.?m\b\.?)?|\b\d{1,2}\s*[ap]\.?m\b\.?/giu;
const ITEM = /\b(?:agenda )?item \d{1,3}[a-z]?\b/giu;
const WEEKDAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/giu;

const LONGEST = 120;

/**
 * The body (committee, cabinet, forum) that a line names, without the date and time that stand with it; null for a
 * line that names none, or more than that.
 */
export function bodyIn(line: string): string | null {
  let rest = line.replace(/\s+/g, ' ').trim();
  for (const { start, end } of findDates(rest).reverse()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  rest = rest
    .replace(CLOCK, ' ')
    .replace(WEEKDAY, ' ')
    .replace(ITEM, ' ')
    .replace(/(?:\s*,)+\s*$/u, '');
  rest = rest
    .replace(/\s+(?:at|on)\s*$/iu, '')
    .replace(/\s+/g, ' ')
    .trim();
  for (let before = ''; before !== rest;) {
    before = rest;
    rest = rest.replace(AROUND, '').trim();
  }
  if (rest.length < 4 || rest.length > LONGEST || !BODY.test(rest) || NO_BODY.test(rest)) return null;
  // "Appendix A – Schools Forum" says more than the name of a body.
  if (/[.?!;:]|\d{3}|\s[-–—·|]\s|,\s*,/u.test(rest) || !/^\p{Lu}/u.test(rest)) return null;
  return rest === rest.toUpperCase() ? inTitleCase(rest) : rest;
}

/** "CABINET" as "Cabinet", "CHILDREN'S TRUST BOARD" as "Children's Trust Board". */
export function inTitleCase(words: string): string {
  return words
    .toLowerCase()
    .replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase())
    .replace(/(?<=\s)(?:And|Of|The|For|On|In|To|Upon|With|By)(?=\s)/gu, (word) => word.toLowerCase());
}
