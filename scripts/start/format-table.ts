/** A table as text: the first column to the left, the others to the right, two spaces between. */
export function formatTable(head: string[], rows: (string | number)[][]): string {
  const table = [head, ...rows.map((row) => row.map(String))];
  const widths = head.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  const line = (row: string[]) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!)))
      .join('  ')
      .trimEnd();
  return table.map(line).join('\n');
}
