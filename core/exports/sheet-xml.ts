/** A sheet of a workbook: its first row is the heading. Texts stay texts, whatever they look like. */
export type Sheet = {
  /** Up to 31 characters, none of []:*?/\. */
  name: string;
  /** In characters, a column each. */
  widths: number[];
  rows: (string | number)[][];
};

/** The most characters that a cell of Excel holds. (Microsoft, Excel specifications and limits.) */
const MOST = 32_767;
const CUT = ' … (cut here: a cell holds no more)';

/** What XML 1.0 has no way to write. */
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
/** What Excel takes for a character by its number: "_x000D_". (ECMA-376, part 1, 22.9.2.19.) */
const CODED = /_(?=x[0-9A-Fa-f]{4}_)/g;

const NAMES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** The pieces of the XML of a sheet (SpreadsheetML, ECMA-376 part 1, 18.3), with its heading held in view. */
export function* sheetXml({ widths, rows }: Sheet): Generator<string> {
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  yield (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews>' +
    '<sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' +
    `</sheetView></sheetViews><cols>${columns.join('')}</cols><sheetData>`
  );
  for (const [index, row] of rows.entries()) {
    const style = index === 0 ? STYLES.heading : STYLES.text;
    yield `<row r="${index + 1}">${row.map((value, column) => cellXml(value, `${letters(column)}${index + 1}`, style)).join('')}</row>`;
  }
  yield '</sheetData></worksheet>';
}

/** Numbers of the styles in `write-workbook.ts`. */
const STYLES = { text: 1, heading: 2 };

function cellXml(value: string | number, address: string, style: number): string {
  if (value === '') return '';
  if (typeof value === 'number') return `<c r="${address}" s="${style}"><v>${value}</v></c>`;
  const text = `<is><t xml:space="preserve">${textXml(value)}</t></is>`;
  return `<c r="${address}" s="${style}" t="inlineStr">${text}</c>`;
}

/** A text as the content of an element. */
export function textXml(text: string): string {
  const whole = text.toWellFormed().replace(/\r\n?/g, '\n').replace(NOT_XML, '');
  // Cut between characters, not in one.
  const held = whole.length > MOST ? whole.slice(0, MOST - CUT.length).toWellFormed() + CUT : whole;
  return held.replace(CODED, '_x005F_').replace(/[&<>"]/g, (char) => NAMES[char]!);
}

/** A, B ... Z, AA: the name of a column (from 0). */
function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}
