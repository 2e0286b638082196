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

function nextHash(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

/** The hash of the characters from `from` to `to`, as `PlainWord` has it. */
export function hashOf(text: string, from: number, to: number): number {
  let hash = 0;
  for (let at = from; at < to; at += 1) hash = nextHash(hash, text.charCodeAt(at));
  return hash;
}

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

/** A word that a look at its characters is enough to know. `hash` is the same wherever the same characters stand. */
export type PlainWord = { end: number; hash: number };

/**
 * Finds the end of the word at `at`, if a look at its characters is enough to know it: nearly always. The end is `at`
 * itself where no word starts there, and -1 where `readWord` has to say: at line-end hyphens and invisible
 * characters. `word` is there to be filled in, because there are so many words.
 */
export function lookAtWord(text: string, at: number, to: number, word: PlainWord): void {
  const first = kindAt(text, at);
  if (first === LETTER) lookAtLetters(text, at, to, word);
  else if (first === DIGIT) lookAtFigures(text, at, to, word);
  else if (first === SIGN) {
    word.end = at + 1;
    word.hash = text.charCodeAt(at);
  } else word.end = first === OTHER ? -1 : at;
}

function lookAtLetters(text: string, from: number, to: number, word: PlainWord): void {
  let hash = 0;
  let at = from;
  for (; at < to; at += 1) {
    const code = text.charCodeAt(at);
    const kind = kinds[code] || (kinds[code] = classify(code));
    if (kind !== LETTER) {
      const next = at + 1 < to ? kindAt(text, at + 1) : GAP;
      if (kind === OTHER || (kind === HYPHEN && next === SPACE) || (kind === QUOTE && next === OTHER)) {
        word.end = -1;
        return;
      }
      // An apostrophe between two letters belongs to the word.
      if (kind !== QUOTE || next !== LETTER) break;
    }
    hash = nextHash(hash, code);
  }
  word.end = at;
  word.hash = hash;
}

function isFigure(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** The end of "1,568", "2.4" and "6k" as `readWord` has it; -1 at figures and letters outside ASCII. */
function endOfFigures(text: string, from: number, to: number): number {
  let at = from;
  let end = from;
  let sinceComma = -1;
  while (at < to) {
    const code = text.charCodeAt(at);
    const next = at + 1 < to ? kindAt(text, at + 1) : GAP;
    if (isFigure(code)) {
      end = at + 1;
      if (sinceComma >= 0) sinceComma += 1;
    } else if (code !== 0x2e && code !== 0x2c) break;
    else if (next === OTHER || (next === DIGIT && !isFigure(text.charCodeAt(at + 1)))) return -1;
    else if (code === 0x2e && next === DIGIT) sinceComma = -1;
    else if (code === 0x2c && (sinceComma < 0 || sinceComma === 3) && areThousands(text, at + 1))
      sinceComma = 0;
    else break;
    at += 1;
  }
  return end < to && kindAt(text, end) >= LETTER ? endOfUnit(text, end, to) : end;
}

/** Whether just three figures stand at `at`. */
function areThousands(text: string, at: number): boolean {
  for (let each = at; each < at + 3; each += 1) if (!isFigure(text.charCodeAt(each))) return false;
  return !isFigure(text.charCodeAt(at + 3));
}

/** The end of a k, m or bn right behind a figure; the end of the figure where there is none. */
function endOfUnit(text: string, at: number, to: number): number {
  const kind = kindAt(text, at);
  if (kind !== LETTER) return kind === DIGIT || kind === OTHER ? -1 : at;
  const unit = text.slice(at, Math.min(at + 3, to));
  if (!/^\p{ASCII}*$/u.test(unit)) return -1;
  const found = /^(?:bn|[km])(?![a-z\d])/i.exec(unit);
  return found ? at + found[0].length : at;
}

function lookAtFigures(text: string, from: number, to: number, word: PlainWord): void {
  word.end = endOfFigures(text, from, to);
  if (word.end > from) word.hash = hashOf(text, from, word.end);
  else word.end = -1;
}
