/** A row of a text: its cells, each with the lines that it was printed in. A paragraph is a row with one cell. */
export type Row = string[][];

/** The rows of a reading text, in which `\n\n` parts blocks, `\t` cells and `\n` lines. */
export function rowsOf(text: string): Row[] {
  return text
    .split(/\n{2,}/)
    .map((block) =>
      block
        .split('\t')
        .map((cell) => cell.split('\n').map(tidy).filter(Boolean))
        .filter((lines) => lines.length > 0),
    )
    .filter((row) => row.length > 0);
}

/** All words of a row in one line. */
export function rowText(row: Row): string {
  return row.flat().join(' ');
}

function tidy(line: string): string {
  return line
    .replace(/[\u00AD\u200B\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
