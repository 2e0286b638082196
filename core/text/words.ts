/**
 * One word of a text. `text` is folded and in lower case, `raw` is folded with its capitals kept; `start` and `end`
 * (exclusive) are UTF-16 offsets into the text that was read.
 */
export type Word = { text: string; raw: string; start: number; end: number };

/** Tells whether a word is known; a `Set` of folded lower-case words will do. */
export type Vocabulary = { has(word: string): boolean };

/** Soft hyphen, zero-width space and joiners, word joiner, byte order mark: invisible inside a word. */
const INVISIBLE = /[\u00ad\u180e\u200b-\u200d\u2060\ufeff]/;
const INVISIBLES = new RegExp(INVISIBLE.source, 'g');

/** Every hyphen and dash that papers use, with the minus sign and the non-breaking hyphen. */
const DASH = /[-\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/;

const APOSTROPHE = /['\u2018\u2019\u02bc\uff07]/;

type CharKind = 'letter' | 'digit' | 'and' | 'percent' | 'invisible' | 'gap';

const kinds = new Map<string, CharKind>();

/** What a character is once folded. Superscript figures and fractions are gaps: a note mark is not part of a figure. */
function kindOf(char: string): CharKind {
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
    const apart = vocabulary?.has(raw.toLowerCase()) && vocabulary.has(half.toLowerCase());
    if (!isKnown && (!broken.soft || apart)) break;
    raw = joined;
    end = nextEnd;
  }
  raw = raw.replace(POSSESSIVE, '');
  return { text: raw.toLowerCase(), raw, start, end };
}

/**
 * The words and numbers of `text` between `from` and `to`, in order; offsets are into the whole of `text`.
 *
 * Letters are folded (NFKC, invisible characters dropped); '&' reads "and", '%' reads "percent"; a possessive 's is
 * dropped from the word but stays inside its offsets; "1,568" reads 1568, "6k" stays one word, and figures part from
 * letters otherwise ("12A", "post16"). Hyphens, commas, slashes and brackets part words. A word that a hyphen breaks
 * at a line end is joined when the whole is in `vocabulary`. A soft hyphen joins, unless only its halves are known.
 */
export function readWords(text: string, from = 0, to = text.length, vocabulary?: Vocabulary): Word[] {
  const words: Word[] = [];
  let at = from;
  while (at < to) {
    const char = charAt(text, at);
    const kind = kindOf(char);
    if (kind === 'letter') {
      const word = letterWord(text, at, to, vocabulary);
      if (word.text !== '') words.push(word);
      at = word.end;
    } else if (kind === 'digit') {
      const end = endOfFigures(text, at, to);
      const raw = fold(text.slice(at, end)).replaceAll(',', '');
      words.push({ text: raw.toLowerCase(), raw, start: at, end });
      at = end;
    } else {
      if (kind === 'and' || kind === 'percent') {
        const word = kind === 'and' ? 'and' : 'percent';
        words.push({ text: word, raw: word, start: at, end: at + char.length });
      }
      at += char.length;
    }
  }
  return words;
}
