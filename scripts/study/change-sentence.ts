import { councilWords } from '../bench/council-words.ts';
import { oneOf, type Dice } from '../bench/seeded.ts';

/** Changes one sentence as councils do; null where the sentence has nothing of the kind. */
export type ChangeSentence = (sentence: string, dice: Dice) => string | null;

const STAND_INS = Object.values(councilWords)
  .flat()
  .flatMap((words) => words.split(' '))
  .filter((word) => /^\p{L}{4,}$/u.test(word));

const NEGATED = /\b(is|are|was|were|will|would|has|have|had|can|could|should|must|may)\b(?! not\b)/;

const CLAUSES = [
  'subject to the agreement of the Schools Forum',
  'as set out in the revised appendix',
  'following the meeting with parents and carers',
  'in line with the updated guidance from the department',
  'although officers continue to keep this under review',
];

/** Another figure of as many digits. */
export function changeFigure(sentence: string, dice: Dice): string | null {
  const figures = [...sentence.matchAll(/\d+/g)];
  if (figures.length === 0) return null;
  const { 0: figure, index } = oneOf(dice, figures);
  const last = Number(figure.at(-1));
  const other = `${figure.slice(0, -1)}${(last + 1 + dice(8)) % 10}`;
  return sentence.slice(0, index) + other + sentence.slice(index + figure.length);
}

/** “not” after the first word that can be denied; null where there is none. */
export function addNegation(sentence: string): string | null {
  return NEGATED.test(sentence) ? sentence.replace(NEGATED, '$1 not') : null;
}

/** One to three words replaced. */
export function replaceWords(sentence: string, dice: Dice): string | null {
  return replaceSome(sentence, 1 + dice(3), dice);
}

/** A third to a half of the words replaced. */
export function rewriteHalf(sentence: string, dice: Dice): string | null {
  const words = sentence.split(/\s+/).length;
  return replaceSome(sentence, Math.round(words * (0.33 + dice(18) / 100)), dice);
}

function replaceSome(sentence: string, count: number, dice: Dice): string | null {
  const parts = sentence.split(/(\s+)/);
  const places = parts.flatMap((part, at) => (/\p{L}{3,}/u.test(part) ? [at] : []));
  if (places.length < Math.max(4, count)) return null;
  for (let done = 0; done < count; done += 1) {
    const [at] = places.splice(dice(places.length), 1);
    parts[at!] = parts[at!]!.replace(/\p{L}{3,}/u, (word) => likeCase(word, oneOf(dice, STAND_INS)));
  }
  const changed = parts.join('');
  return changed === sentence ? null : changed;
}

/** A capital at the beginning of a sentence stays one. */
function likeCase(word: string, other: string): string {
  return /^\p{Lu}/u.test(word) ? other.charAt(0).toUpperCase() + other.slice(1) : other.toLowerCase();
}

/** A clause in brackets somewhere inside; null for a sentence that is too short for it. */
export function addClause(sentence: string, dice: Dice): string | null {
  const words = sentence.split(' ');
  if (words.length < 6) return null;
  const at = 2 + dice(words.length - 3);
  return [...words.slice(0, at), `(${oneOf(dice, CLAUSES)})`, ...words.slice(at)].join(' ');
}

/** The first or the last third of the sentence left out. */
export function leaveOutPart(sentence: string, dice: Dice): string | null {
  const words = sentence.split(' ');
  if (words.length < 9) return null;
  const third = Math.floor(words.length / 3);
  if (dice(2) === 0) return words.slice(0, -third).join(' ') + (/[.!?]$/.exec(sentence)?.[0] ?? '');
  const rest = words.slice(third).join(' ');
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

/** Line ends at other places. */
export function reflow(sentence: string, dice: Dice): string | null {
  const changed = sentence
    .split(/\s+/)
    .reduce((text, word) => text + (text === '' ? '' : dice(7) === 0 ? '\n' : ' ') + word, '');
  return changed === sentence ? null : changed;
}

/** A long word broken by a hyphen at a line end. */
export function breakWord(sentence: string, dice: Dice): string | null {
  const words = [...sentence.matchAll(/(?<![\p{L}-])\p{Ll}{7,}(?![\p{L}-])/gu)];
  if (words.length === 0) return null;
  const { 0: word, index } = oneOf(dice, words);
  const at = index + 3 + dice(word.length - 5);
  return `${sentence.slice(0, at)}-\n${sentence.slice(at)}`;
}
