import type { LetterQuote } from './letter-quote.ts';

/** What is known, or a gap in square brackets that says what belongs there. */
export function knownOr(value: string | null | undefined, gap: string): string {
  return value ?? `[${gap}]`;
}

/** What the quotes say where they agree, those that do not know left aside; null where they differ or none knows. */
export function common(quotes: readonly LetterQuote[], name: 'council' | 'body' | 'title'): string | null {
  const values = new Set(quotes.flatMap((quote) => quote[name] ?? []));
  return values.size === 1 ? [...values][0]! : null;
}

/**
 * Where a passage stands, in words for somebody who has to find it: "‘High needs update’, considered by Schools Forum on
 * 7 March 2026 (item 6, paragraph 4.3, PDF page 143)".
 */
export function namePassage(quote: LetterQuote): string {
  const { title, body, date, where, kind } = quote;
  const isMeeting = kind === 'pdf' || body !== null || date !== null;
  const meeting = isMeeting
    ? `, considered by ${knownOr(body, 'committee')} on ${knownOr(date, 'date of the meeting')}`
    : ', published by the council';
  return `‘${knownOr(title, 'title of the paper')}’${meeting}${where && ` (${where})`}`;
}

/** The words of a passage, and beneath them its address on a line of its own, where programs make a link of it. */
export function wordsOf({ words, address }: LetterQuote): string {
  return `    “${words}”${address === null ? '' : `\n    ${address}`}`;
}

/** The passages of a letter: one by itself, more with a letter each, so that the answer can name them. */
export function listPassages(quotes: readonly LetterQuote[]): string {
  return quotes
    .map((quote, index) => {
      const mark = quotes.length === 1 ? '' : `${String.fromCharCode(65 + index)}. `;
      return `${mark}${namePassage(quote)}:\n\n${wordsOf(quote)}`;
    })
    .join('\n\n');
}
