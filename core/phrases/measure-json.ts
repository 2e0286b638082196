const QUOTE = 34;
const BACKSLASH = 92;
const COMMA = 44;
const SQUARE = 91;
const CURLY = 123;
const SQUARE_END = 93;
const CURLY_END = 125;

/**
 * How deep the brackets of a JSON text go and how many commas part its entries, without reading it. `JSON.parse` takes
 * seconds for some millions of brackets; this takes milliseconds, whatever the text is.
 */
export function measureJson(text: string): { depth: number; entries: number } {
  let depth = 0;
  let open = 0;
  let entries = 1;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) quoted = !quoted;
    else if (quoted) {
      if (code === BACKSLASH) at += 1;
    } else if (code === COMMA) entries += 1;
    else if (code === SQUARE || code === CURLY) {
      open += 1;
      depth = Math.max(depth, open);
    } else if (code === SQUARE_END || code === CURLY_END) open -= 1;
  }
  return { depth, entries };
}
