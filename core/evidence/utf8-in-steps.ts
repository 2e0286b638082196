/** UTF-16 units encoded between two yields: less than a millisecond. */
const STEP = 65_536;

/** A text in UTF-8, as `TextEncoder` writes it. Yields often, so that a page can go on. */
export function* utf8InSteps(text: string): Generator<void, Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (let from = 0; from < text.length;) {
    let to = Math.min(from + STEP, text.length);
    // The two halves of a character stay together.
    if (to < text.length && isFirstHalf(text.charCodeAt(to - 1))) to += 1;
    const part = encoder.encode(text.slice(from, to));
    parts.push(part);
    length += part.length;
    from = to;
    yield;
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

function isFirstHalf(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00;
}
