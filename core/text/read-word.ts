import type { Vocabulary, Word } from './words.ts';

/** Soft hyphen, zero-width space and joiners, word joiner, byte order mark: invisible inside a word. */
const INVISIBLE = /[\u00ad\u180e\u200b-\u200d\u2060\ufeff]/;
const INVISIBLES = new RegExp(INVISIBLE.source, 'g');

/** Every hyphen and dash that papers use, with the minus sign and the non-breaking hyphen. */
export const DASH = /[-\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/;

export const APOSTROPHE = /['\u2018\u2019\u02bc\uff07]/;

export type CharKind = 'letter' | 'digit' | 'and' | 'percent' | 'invisible' | 'gap';

const kinds = new Map<string, CharKind>();

/** What a character is once folded. Superscript figures and fractions are gaps: a note mark is not part of a figure. */
export function kindOf(char: string): CharKind {
  const known = kinds.get(char);
  if (known) return known;
  const folded = char.normalize('NFKC');
  let kind: CharKind = 'gap';
  if (INVISIBLE.test(char)) kind = 'invisible';
  else if (/^\p{No}/u.test(char)) kind = 'gap';
  else if (/^[\p{L}\p{M}]/u.test(folded)) kind = 'letter';
  else if (/^\d/.test(folded)) kind = 'digit';
  else if (folded === '&') kind = 'and';
  else if (folded === '%') kind = 'percent';
  kinds.set(char, kind);
  return kind;
}

/** The whole character at `at`: two UTF-16 units for a surrogate pair. */
function charAt(text: string, at: number): string {
  const code = text.charCodeAt(at);
  if (code < 0xd800 || code > 0xdbff) return text[at] ?? '';
  return String.fromCodePoint(text.codePointAt(at) ?? 0);
}

/** The first offset at or after `at` that holds a visible character, at most `to`. */
function skipInvisible(text: string, at: number, to: number): number {
  while (at < to && kindOf(charAt(text, at)) === 'invisible') at += 1;
  return at;
}

function kindAt(text: string, at: number, to: number): CharKind {
  return at < to ? kindOf(charAt(text, at)) : 'gap';
}

/** The end of the letters that start at `from`; an apostrophe between two letters belongs to the word. */
function endOfLetters(text: string, from: number, to: number): number {
  let end = from;
  let at = from;
  while (at < to) {
    const char = charAt(text, at);
    const kind = kindOf(char);
    if (kind === 'letter') {
      at += char.length;
      end = at;
    } else if (kind === 'invisible') {
      at += 1;
    } else if (APOSTROPHE.test(char) && kindAt(text, skipInvisible(text, at + 1, to), to) === 'letter') {
      at = skipInvisible(text, at + 1, to);
    } else break;
  }
  return end;
}

/** The end of the figures that start at `from`: "1,568", "2.4", and a k, m or bn that nothing follows. */
function endOfFigures(text: string, from: number, to: number): number {
  let at = from;
  let end = from;
  let sinceComma = -1;
  while (at < to) {
    const char = charAt(text, at);
    const kind = kindOf(char);
    const next = skipInvisible(text, at + char.length, to);
    if (kind === 'digit') {
      at += char.length;
      end = at;
      if (sinceComma >= 0) sinceComma += 1;
    } else if (kind === 'invisible') at += 1;
    else if (char === '.' && kindAt(text, next, to) === 'digit') {
      at = next;
      sinceComma = -1;
    } else if (
      char === ',' &&
      (sinceComma < 0 || sinceComma === 3) &&
      /^\d{3}(?!\d)/.test(text.slice(next, next + 4))
    ) {
      at = next;
      sinceComma = 0;
    } else break;
  }
  const suffix = /^(?:bn|[km])(?![\p{L}\d])/iu.exec(text.slice(end, Math.min(end + 4, to)));
  return suffix ? end + suffix[0].length : end;
}

/** Where a word broken by a hyphen at the line end at `end` goes on, and whether a soft hyphen broke it. */
function afterLineBreak(text: string, end: number, to: number): { next: number; soft: boolean } | undefined {
  let at = end;
  let soft = false;
  while (at < to && kindAt(text, at, to) === 'invisible') {
    soft ||= text[at] === '\u00ad';
    at += 1;
  }
  if (at < to && DASH.test(text[at] ?? '')) {
    soft = false;
    at += 1;
  } else if (!soft) return undefined;
  let lineEnd = false;
  while (at < to && /\s/.test(text[at] ?? '')) {
    if (text[at] === '\n') {
      if (lineEnd) return undefined;
      lineEnd = true;
    }
    at += 1;
  }
  return lineEnd && kindAt(text, at, to) === 'letter' ? { next: at, soft } : undefined;
}

function fold(slice: string): string {
  return slice
    .replace(INVISIBLES, '')
    .normalize('NFKC')
    .replace(/[\u2018\u2019\u02bc]/g, "'");
}

const POSSESSIVE = /'s$/i;

/**
 * The end of the first of several words joined by soft hyphens, or `end`. Some PDFs write every hyphen as a soft one:
 * "out-of-county" is then one unknown word of three known ones.
 */
function endOfFirstHalf(text: string, start: number, end: number, vocabulary?: Vocabulary): number {
  const slice = text.slice(start, end);
  if (!vocabulary || !slice.includes('\u00ad') || vocabulary.has(fold(slice).toLowerCase())) return end;
  const halves = slice.split(/\u00ad+/);
  const known = halves.every((half) => vocabulary.has(fold(half).toLowerCase()));
  return known ? start + (halves[0]?.length ?? 0) : end;
}

/** A word is not broken oftener than so: looking on for ever would cost time. */
const MOST_BREAKS = 8;

/**
 * Whether a word that begins with `start`, and is broken by soft hyphens again and again from `end` on, is known, and
 * one of the parts that follow is not: "out-of-county" is of three known words.
 */
function isKnownLater(text: string, start: string, end: number, to: number, vocabulary: Vocabulary): boolean {
  let word = start;
  let at = end;
  let known = true;
  for (let breaks = 0; breaks < MOST_BREAKS; breaks += 1) {
    const broken = afterLineBreak(text, at, to);
    if (!broken?.soft) return false;
    at = endOfLetters(text, broken.next, to);
    const part = fold(text.slice(broken.next, at)).toLowerCase();
    word += part;
    known &&= vocabulary.has(part);
    if (!known && vocabulary.has(word.toLowerCase().replace(POSSESSIVE, ''))) return true;
  }
  return false;
}

function letterWord(text: string, start: number, to: number, vocabulary?: Vocabulary): Word {
  let end = endOfFirstHalf(text, start, endOfLetters(text, start, to), vocabulary);
  let raw = fold(text.slice(start, end));
  for (;;) {
    const broken = afterLineBreak(text, end, to);
    if (!broken) break;
    const nextEnd = endOfFirstHalf(text, broken.next, endOfLetters(text, broken.next, to), vocabulary);
    const half = fold(text.slice(broken.next, nextEnd));
    const joined = raw + half;
    const isKnown = vocabulary?.has(joined.toLowerCase().replace(POSSESSIVE, '')) ?? false;
    // "war-ran-ted" begins with two known words and is a known word itself.
    const apart =
      vocabulary?.has(raw.toLowerCase()) &&
      vocabulary.has(half.toLowerCase()) &&
      !isKnownLater(text, joined, nextEnd, to, vocabulary);
    if (!isKnown && (!broken.soft || apart)) break;
    raw = joined;
    end = nextEnd;
  }
  raw = raw.replace(POSSESSIVE, '');
  return { text: raw.toLowerCase(), raw, start, end };
}

/** Needs no folding. */
const PLAIN = /^[A-Za-z]+$/;

/** The word that some characters stand for, where they are one whole word: `text` in lower case, `raw` as written. */
export function foldWord(slice: string): { text: string; raw: string } {
  if (PLAIN.test(slice)) return { text: slice.toLowerCase(), raw: slice };
  const folded = fold(slice);
  if (folded === '&') return { text: 'and', raw: 'and' };
  if (folded === '%') return { text: 'percent', raw: 'percent' };
  const raw = folded.replaceAll(',', '').replace(POSSESSIVE, '');
  return { text: raw.toLowerCase(), raw };
}

/**
 * Reads the word that starts at `at`, with everything that can happen to a word: see `readWords`. `next` is where
 * reading goes on; no word where none starts there.
 */
export function readWord(
  text: string,
  at: number,
  to: number,
  vocabulary?: Vocabulary,
): { word?: Word; next: number } {
  const char = charAt(text, at);
  const kind = kindOf(char);
  if (kind === 'letter') {
    const word = letterWord(text, at, to, vocabulary);
    return word.text === '' ? { next: word.end } : { word, next: word.end };
  }
  if (kind === 'gap' || kind === 'invisible') return { next: at + char.length };
  const end = kind === 'digit' ? endOfFigures(text, at, to) : at + char.length;
  return {
    word: { ...foldWord(text.slice(at, end)), start: at, end },
    next: end,
  };
}
