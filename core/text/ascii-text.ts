/**
 * A text in letters of ASCII, as it is sent to another part of the extension: browsers pass on nothing faster. `others`
 * has, for each UTF-16 unit of the text that is none, its offset, rising, and the unit; in `text` something else stands
 * there. A text in other letters, such as Greek, is sent as it is.
 */
export type AsciiText = { text: string; others: number[] };

const OTHER = /[^\0-\x7f]/g;
/** The last unit that browsers keep in one byte. */
const LAST_NARROW = 0xff;
/** Where more of the units than this share are others, the text itself is shorter. */
const MOST_OTHERS = 0.1;

/** The text that some parts make, as it is sent; `fromAscii` gives it back. */
export function toAscii(parts: readonly string[]): AsciiText {
  const others: number[] = [];
  let start = 0;
  const text = parts.map((part) => {
    let isWide = false;
    const ascii = part.replace(OTHER, (other: string, offset: number) => {
      const unit = other.charCodeAt(0);
      isWide ||= unit > LAST_NARROW;
      others.push(start + offset, unit);
      return '?';
    });
    start += part.length;
    return isWide ? narrow(ascii) : ascii;
  });
  if (others.length > 2 * MOST_OTHERS * start) return { text: parts.join(''), others: [] };
  return { text: text.join(''), others };
}

/** The text that was sent. */
export function fromAscii({ text, others }: AsciiText): string {
  if (others.length === 0) return text;
  const parts: string[] = [];
  let end = 0;
  for (let at = 0; at < others.length; at += 2) {
    parts.push(text.slice(end, others[at]), String.fromCharCode(others[at + 1]!));
    end = others[at]! + 1;
  }
  parts.push(text.slice(end));
  return parts.join('');
}

/** The same text; a browser keeps what was cut from wide letters in two bytes each, and a whole with such a part too. */
function narrow(ascii: string): string {
  return new TextDecoder().decode(new TextEncoder().encode(ascii));
}
