import { APOSTROPHE, DASH, kindOf } from './read-word.ts';

/** What one UTF-16 unit is to whoever looks for the end of a word; 0 in the table is "not looked at yet". */
const GAP = 1;
const SPACE = 2;
const LETTER = 3;
const DIGIT = 4;
const STOP = 5;
const QUOTE = 6;
const HYPHEN = 7;
/** '&' and '%', which are words by themselves. */
const SIGN = 8;
/** Invisible, or half of a character: what it means depends on what stands around it. */
const OTHER = 9;

const kinds = new Uint8Array(0x10000);

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return kinds[code] || (kinds[code] = classify(code));
}

function classify(code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return OTHER;
  const char = String.fromCharCode(code);
  const kind = kindOf(char);
  if (kind === 'letter') return LETTER;
  if (kind === 'digit') return DIGIT;
  if (kind === 'invisible') return OTHER;
  if (kind !== 'gap') return SIGN;
  if (APOSTROPHE.test(char)) return QUOTE;
  if (DASH.test(char)) return HYPHEN;
  if (char === '.' || char === ',') return STOP;
  return /\s/.test(char) ? SPACE : GAP;
}

/**
 * The end of the word at `at`, if a look at its characters is enough to know it: nearly always. `at` itself where no
 * word starts there, and -1 where `readWord` has to say: at line-end hyphens, invisible characters, "1,568", "6k".
 */
export function endOfPlainWord(text: string, at: number, to: number): number {
  const first = kindAt(text, at);
  if (first === LETTER) return endOfLetters(text, at + 1, to);
  if (first === DIGIT) return endOfDigits(text, at + 1, to);
  if (first === SIGN) return at + 1;
  return first === OTHER ? -1 : at;
}

function endOfLetters(text: string, from: number, to: number): number {
  for (let at = from; at < to; at += 1) {
    const kind = kindAt(text, at);
    if (kind === LETTER) continue;
    if (kind === OTHER) return -1;
    const next = at + 1 < to ? kindAt(text, at + 1) : GAP;
    if (kind === HYPHEN && next === SPACE) return -1;
    if (kind !== QUOTE) return at;
    if (next === OTHER) return -1;
    if (next !== LETTER) return at;
  }
  return to;
}

function endOfDigits(text: string, from: number, to: number): number {
  for (let at = from; at < to; at += 1) {
    const kind = kindAt(text, at);
    if (kind === DIGIT) continue;
    if (kind === LETTER || kind === OTHER) return -1;
    const next = at + 1 < to ? kindAt(text, at + 1) : GAP;
    return kind === STOP && (next === DIGIT || next === OTHER) ? -1 : at;
  }
  return to;
}
