/**
 * What a spreadsheet takes for a formula, blanks and our own apostrophes before it included; the full-width signs of
 * Chinese and Japanese keyboards count as well. (OWASP, CSV injection.)
 */
const FORMULA = /^'*[\s\u00a0]*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/** A cell of a CSV that no spreadsheet runs: an apostrophe is put before what looks like a formula. */
export function guardFormula(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** The text of a cell that `guardFormula` made. */
export function unguardFormula(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;
}
