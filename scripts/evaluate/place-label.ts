import type { ReadingText } from '../../core/text/reading-text.ts';
import type { Label } from './label.ts';
import { hashLetters, lettersOf, type Letters } from './letters.ts';

export type Span = { start: number; end: number };

/** A paper that is read, with its letters. */
export type LabelledPaper = { title: string; reading: ReadingText; letters: Letters };

/** Where a label's sentence stands in the reading text (offsets, end exclusive); null where it cannot be found. */
export function placeLabel({ reading, letters }: LabelledPaper, label: Label): Span | null {
  const { page = 1 } = label;
  const pageStart = reading.pages.find((span) => span.page >= page)?.start ?? 0;
  // The first letter of the page: `offsets` is in order.
  const hint = firstFrom(letters.offsets, pageStart);
  const found =
    'sentence' in label
      ? findWords(letters.text, lettersOf(label.sentence).text, hint)
      : findHash(letters.text, label, hint);
  if (!found) return null;
  const [start, end] = [letters.offsets[found.at], letters.offsets[found.at + found.length - 1]];
  return start === undefined || end === undefined ? null : { start, end: end + 1 };
}

/** The place at or after `hint`, else the first of all; else what lies between its own beginning and end. */
function findWords(text: string, sought: string, hint: number): { at: number; length: number } | null {
  if (sought === '') return null;
  for (const from of [hint, 0]) {
    const at = text.indexOf(sought, from);
    if (at >= 0) return { at, length: sought.length };
  }
  // A heading or a footnote may stand in the middle of it in our reading.
  const piece = Math.min(24, Math.floor(sought.length / 2));
  for (const from of [hint, 0]) {
    const at = text.indexOf(sought.slice(0, piece), from);
    const end = at < 0 ? -1 : text.indexOf(sought.slice(-piece), at);
    if (end >= 0 && end + piece - at < 2 * sought.length + 100) return { at, length: end + piece - at };
  }
  return null;
}

/** The place nearest to where it was whose letters have the hash. */
function findHash(
  text: string,
  { at, letters, sha256 }: { at: number; letters: number; sha256: string },
  hint: number,
): { at: number; length: number } | null {
  const fits = (from: number) =>
    from >= 0 && from + letters <= text.length && hashLetters(text.slice(from, from + letters)) === sha256;
  const reach = 20_000;
  for (const middle of [at, hint]) {
    for (let step = 0; step <= reach; step++) {
      if (fits(middle + step)) return { at: middle + step, length: letters };
      if (step > 0 && fits(middle - step)) return { at: middle - step, length: letters };
    }
  }
  return null;
}

function firstFrom(offsets: readonly number[], start: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (offsets[middle]! < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
