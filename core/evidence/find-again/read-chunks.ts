/**
 * The words of a stretch of text as a change report compares them, each with what hangs on it ("£5m,"): whatever
 * stands between white space. A word broken by a hyphen at a line end is one. What has no letter or figure is left
 * out. Offsets are UTF-16, end exclusive; `hashes` are of the letters and figures in lower case alone, so that equal
 * hashes are a reason to look and no proof.
 */
export type Chunks = { count: number; starts: Int32Array; ends: Int32Array; hashes: Int32Array };

const UNKNOWN = 0;
const SPACE = 1;
const OTHER = 2;
const HYPHEN = 3;
const LIGATURE = 4;
/** From here on a kind is the letter or figure itself, in lower case. */
const LETTER = 5;

const kinds = new Uint16Array(0x10000);

function classify(code: number): number {
  const char = String.fromCharCode(code);
  if (/\s/.test(char)) return SPACE;
  if (/[-\u2010\u2011\u00ad]/.test(char)) return HYPHEN;
  if (/[\ufb00-\ufb06]/.test(char)) return LIGATURE;
  if (!/[\p{L}\p{Nd}]/u.test(char)) return OTHER;
  return Math.max(char.toLowerCase().charCodeAt(0), LETTER);
}

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return kinds[code] || (kinds[code] = classify(code));
}

function addLetter(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

/** The same for "ﬁ" as for "fi". */
function addLigature(hash: number, char: string): number {
  return Array.from(char.normalize('NFKC')).reduce((sum, each) => addLetter(sum, each.charCodeAt(0)), hash);
}

/** Where the second half of a word broken at `at` (behind its hyphen) starts; -1 if the line does not end there. */
function secondHalf(text: string, at: number, to: number): number {
  let lineEnds = false;
  let next = at;
  for (; next < to && kindAt(text, next) === SPACE; next += 1) lineEnds ||= text.charCodeAt(next) === 0x0a;
  return lineEnds && next < to && kindAt(text, next) >= LIGATURE ? next : -1;
}

/** Characters to a chunk and its space, at first; there is more room once it is needed. */
const USUAL = 5;

/** The chunks of `text` between `from` and `to`, in order; offsets are into the whole of `text`. */
export function readChunks(text: string, from = 0, to = text.length): Chunks {
  let room = Math.ceil((to - from) / USUAL) + 8;
  let starts = new Int32Array(room);
  let ends = new Int32Array(room);
  let hashes = new Int32Array(room);
  let count = 0;
  let at = from;
  while (at < to) {
    const start = at;
    let hash = 0;
    let letters = 0;
    let before = UNKNOWN;
    while (at < to) {
      const code = text.charCodeAt(at);
      const kind = kinds[code] || (kinds[code] = classify(code));
      if (kind >= LETTER) {
        hash = addLetter(hash, kind);
        letters += 1;
      } else if (kind === SPACE) break;
      else if (kind === LIGATURE) {
        hash = addLigature(hash, text[at] ?? '');
        letters += 1;
      } else if (kind === HYPHEN && before >= LIGATURE) {
        const next = secondHalf(text, at + 1, to);
        if (next >= 0) at = next - 1;
      }
      before = kind;
      at += 1;
    }
    if (letters > 0) {
      if (count === room) {
        room *= 2;
        starts = longer(starts, room);
        ends = longer(ends, room);
        hashes = longer(hashes, room);
      }
      starts[count] = start;
      ends[count] = at;
      hashes[count] = hash;
      count += 1;
    }
    at += 1;
  }
  return {
    count,
    starts: starts.subarray(0, count),
    ends: ends.subarray(0, count),
    hashes: hashes.subarray(0, count),
  };
}

function longer(numbers: Int32Array, room: number): Int32Array<ArrayBuffer> {
  const more = new Int32Array(room);
  more.set(numbers);
  return more;
}
