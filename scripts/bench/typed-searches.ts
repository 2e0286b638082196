import type { Quote } from '../../core/evidence/quote.ts';
import { makeDice, oneOf, type Dice } from './seeded.ts';

/** One typed search in so many has a wrong letter, and one a phrase in quotation marks. */
const WRONG_EVERY = 4;
const PHRASE_EVERY = 5;

/** What a reader types into the search field, letter by letter: words of these quotes, with errors and phrases. */
export function typedSearches(count: number, quotes: readonly Quote[], seed = 7): string[][] {
  const dice = makeDice(seed);
  return Array.from({ length: count }, (_, number) => {
    const words = oneOf(dice, quotes).exact.match(/[\p{L}\d]+/gu) ?? ['the'];
    const from = dice(words.length);
    const some = words.slice(from, from + 1 + dice(3)).join(' ');
    const isPhrase = number % PHRASE_EVERY === 0;
    const typed = number % WRONG_EVERY === 1 ? withError(some, dice) : some;
    const whole = isPhrase ? `"${typed}"` : typed;
    return Array.from(whole, (_, at) => whole.slice(0, at + 1));
  });
}

/** Two letters swapped, one left out, or a wrong one. */
function withError(text: string, dice: Dice): string {
  const at = dice(Math.max(1, text.length - 1));
  const kind = dice(3);
  if (kind === 0) return text.slice(0, at) + text.slice(at + 1);
  if (kind === 1) return `${text.slice(0, at)}x${text.slice(at + 1)}`;
  return text.slice(0, at) + (text[at + 1] ?? '') + text[at]! + text.slice(at + 2);
}
