import { authorityAlone } from './council-in-text.ts';
import { bodyIn } from './body-name.ts';
import { firstDate } from './british-date.ts';
import type { CitationFacts } from './citation-facts.ts';
import type { Found } from './found.ts';

/** What stands at the head of many papers and is the title of none. */
const NO_TITLE =
  /^(?:(?:printed |public |draft |supplementary )*(?:agenda|minutes|report|reports pack|contents|introduction|summary|executive summary|executive decision|appendix|annex|briefing|record of decision|foreword|background|overview|notice of meeting)\b[\s\w]{0,12}|.*\b(?:template|untitled)|the report)$/iu;

/** "High needs plan: report to Schools Forum, 12 November 2026". */
const TO_BODY = /\s*[:,–—-]\s*report (?:to|for) .*$/iu;

const LEAST_LETTERS = 12;
/** So much may stand before a title: a logo's words, the kind of paper. */
const MOST_BEFORE = 200;

/**
 * The paper's own title where its first page begins with it: what the file alone says is often left from another paper.
 */
export function findTitle({ kind, title, opening }: CitationFacts): Found | null {
  const words = title.replace(TO_BODY, '').trim();
  if (kind === 'page' || words.split(/\s+/u).length < 2 || lettersOf(words).length < LEAST_LETTERS)
    return null;
  if (NO_TITLE.test(words) || words.endsWith('?') || authorityAlone(words) || bodyIn(words)) return null;
  if (firstDate(words) !== null) return null;
  const before: string[] = [];
  for (const row of opening) {
    if (row.length > 1) return null; // A table begins: no title stands behind it.
    const text = row.flat().join(' ');
    if (lettersOf(text).includes(lettersOf(words))) return { value: words, from: 'first-page' };
    before.push(text);
    if (before.join(' ').length > MOST_BEFORE) return null;
  }
  return null;
}

function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
