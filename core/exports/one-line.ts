/** Turns the direction of the words around it: what stands after a quote could then be read before it. */
const DIRECTION = /[\u202a-\u202e\u2066-\u2069]/g;

/** Foreign words on one line: no line ends, control characters, half characters or turns of direction. */
export function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replace(DIRECTION, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

/** The lines of a note, each by the same rule; empty ones are left out. */
export function tidyLines(text: string): string[] {
  return text
    .split(/[\n\r\v\f\u0085\u2028\u2029]/)
    .map(oneLine)
    .filter((line) => line !== '');
}
