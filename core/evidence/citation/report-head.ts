import type { Row } from './rows.ts';

export type HeadField = 'author' | 'to' | 'date' | 'subject' | 'item';
/** What the head of a report says in fields with labels: each with its lines as they are printed. */
export type ReportHead = Partial<Record<HeadField, string[]>>;

/** The labels of council reports. */
const LABELS: [HeadField, RegExp][] = [
  [
    'author',
    /^(?:from|report (?:of|by|from)|by|(?:report )?authors?(?: of report)?|lead (?:officer|author)|reporting officer|drafted by|prepared by)$/iu,
  ],
  [
    'to',
    /^(?:to|report to|meeting|committee|name of (?:meeting|committee)|(?:meeting|committee) name|decision[- ]?(?:maker|taker)|decision to be taken by)$/iu,
  ],
  ['date', /^(?:date|date of (?:the )?(?:meeting|committee)|(?:meeting|committee) date)$/iu],
  [
    'subject',
    /^(?:subject|title|report title|title of (?:the )?report|report subject|subject of (?:the )?report|subject matter(?: ?\/ ?title of decision)?|name of report)$/iu,
  ],
  ['item', /^(?:agenda )?item(?: no\.?| number)?$/iu],
];
/** "Report by Anna Davies, Director": needs no colon, but its capitals. */
const SENTENCE =
  /^(?:(?:Joint )?(?:Report|REPORT) (?:of|by|OF|BY)|Drafted by) (?:(?:the|The|THE) )?(?=\p{Lu})/u;
const LABEL = /^(?<label>\p{Lu}[^:.;]{0,60}?)\s*:\s*(?<value>.*)$/u;

/** A head has not more rows ... */
const MOST_ROWS = 30;
/** ... a value not more lines, and what ends a value not more words before its colon. */
const MOST_LINES = 12;
const MOST_WORDS = 5;
const MOST_BELOW = 4;

/** Reads the fields in the head of a report. The first of a kind counts. */
export function readReportHead(rows: readonly Row[]): ReportHead {
  const head: ReportHead = {};
  const set = (field: HeadField, lines: string[]) => {
    if (head[field] === undefined && lines.length > 0) head[field] = lines;
  };
  for (const [at, row] of rows.slice(0, MOST_ROWS).entries()) {
    const values = new Set<string[]>();
    for (const [column, cell] of row.entries()) {
      if (values.has(cell)) continue;
      const field = labelAlone(cell, row.length > 1);
      if (field) {
        const value = valueOf(rows, at, column, cell);
        if (!value) continue;
        values.add(value);
        const rest = row.length === 2 ? restBelow(rows, at) : [];
        set(field, [...value, ...rest].slice(0, MOST_LINES));
      } else for (const [name, lines] of readLines(cell)) set(name, lines);
    }
  }
  return head;
}

/** The cell behind a label that stands alone, else the one below it. */
function valueOf(rows: readonly Row[], at: number, column: number, cell: string[]): string[] | undefined {
  const beside = rows[at]![column + 1];
  if (beside && !isLabelAlone(beside)) return beside;
  const below = endsInColon(cell) ? rows[at + 1]?.[column] : undefined;
  return below && !isLabelAlone(below) && !LABEL.test(below[0]!) ? below : undefined;
}

/** The lines up to the next row with a label: what of a value a PDF sets apart. None where no such row follows soon. */
function restBelow(rows: readonly Row[], at: number): string[] {
  const below = rows.slice(at + 1, at + 1 + MOST_BELOW);
  const next = below.findIndex((row) => isLabelAlone(row[0]!) || LABEL.test(row[0]![0]!));
  const rest = next < 0 ? [] : below.slice(0, next);
  return rest.every((row) => row.length === 1) ? rest.flatMap((row) => row.flat()) : [];
}

/** Fields whose label stands at the beginning of a line; lines without a label go on with the field above. */
function readLines(cell: string[]): [HeadField, string[]][] {
  const found: [HeadField, string[]][] = [];
  let open: string[] | null = null;
  for (const line of cell) {
    const { label, value = '' } = LABEL.exec(line)?.groups ?? {};
    const field = label === undefined ? (SENTENCE.test(line) ? 'author' : null) : fieldOf(label);
    if (field) {
      open = [label === undefined ? line.replace(SENTENCE, '') : value].filter(Boolean);
      found.push([field, open]);
    } else if (label !== undefined && label.split(' ').length <= MOST_WORDS) open = null;
    else if (open && open.length < MOST_LINES) open.push(line);
  }
  return found;
}

/** The field of a cell that holds nothing but its label; in a table it needs no colon. */
function labelAlone(cell: string[], inTable: boolean): HeadField | null {
  return endsInColon(cell) || inTable ? fieldOf(cell.join(' ').replace(/\s*:$/u, '')) : null;
}

function isLabelAlone(cell: string[]): boolean {
  return endsInColon(cell) || labelAlone(cell, true) !== null;
}

function endsInColon(cell: string[]): boolean {
  return cell.at(-1)!.endsWith(':');
}

function fieldOf(label: string): HeadField | null {
  return LABELS.find(([, pattern]) => pattern.test(label.trim()))?.[0] ?? null;
}
