import { rowsOf, type Row } from './rows.ts';

/** Somebody who was at a meeting, as its minutes list them. */
export type Attendee = {
  /** "Cllr A Smith", "Anna Davies". */
  name: string;
  /** By which the minutes call them: "AD". Null where no initials stand beside the name. */
  initials: string | null;
  /** "Head of SEND". */
  role: string | null;
};

const HONORIFIC = String.raw`(?:Cllr|Councillor|County Councillor|Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame|Rev|Prof(?:essor)?|Lord|Lady)\.?`;
const WORD = String.raw`\p{Lu}[\p{L}'’-]*\.?`;
const NAME = String.raw`(?:${HONORIFIC} )?${WORD}(?: (?:de|van|von|le|la|${WORD})){0,3}`;
const LIST =
  /^(?:members? |councillors? |officers? |also |others? |those |people )?(?:present|in attendance|attendance|attendees|attending|attended|officers|members)(?: present| in attendance| attending)?\s*(?::|$|[-–—] )/iu;
/** Who is not there, and where the minutes begin. */
const END =
  /^(?:apologies|absent|not present|item|minutes|agenda|action|chair'?s|declarations?|unrestricted|welcome|\d+[.)]?\s|\d+$)/iu;
/** "Cllr A Smith (AS), Cllr B Jones": where the next one of a line begins. */
const NEXT = new RegExp(
  String.raw`\s*;\s*|,?\s+and\s+(?=${HONORIFIC} )|,\s*(?=${HONORIFIC} )|,\s*(?=${NAME} \([A-Z]{2,4}\))`,
  'u',
);
const PERSON = new RegExp(
  String.raw`^(?<name>${NAME})(?:,? (?:CBE|OBE|MBE|JP))?(?:\s*\((?<beside>[^)]+)\))?(?:\s*(?:,|[-–—:])\s*(?<role>\p{L}.*))?$`,
  'u',
);
/** "AD - Anna Davies, Head of SEND". */
const INITIALS_FIRST = new RegExp(
  String.raw`^(?<initials>[A-Z]{2,4})\s*[-–—:=]\s*(?<name>${NAME})(?:\s*(?:,|[-–—])\s*(?<role>\p{L}.*))?$`,
  'u',
);
const INITIALS = /^\p{Lu}{2,4}$/u;

/** The list stands at the head, and has not more rows. */
const HEAD = 5000;
const MOST_ROWS = 60;

/** The people whom minutes list as present, from the beginning of their text; nobody where they have no such list. */
export function readAttendance(text: string): Attendee[] {
  const people: Attendee[] = [];
  let isList = false;
  for (const row of rowsOf(text.slice(0, HEAD)).slice(0, MOST_ROWS)) {
    const cells = isTableOfPeople(row) ? [[row.map((cell) => cell.join(' ')).join('\t')]] : row;
    for (const line of cells.flatMap(joinBroken)) {
      if (LIST.test(line)) isList = true;
      else if (END.test(line)) isList = false;
      if (isList) people.push(...peopleIn(line.replace(LIST, '')));
    }
  }
  return people;
}

/** A row of a table has one person: name, initials, post, in this order. */
function isTableOfPeople(row: Row): boolean {
  return row.length > 1 && PERSON.test(row[0]!.join(' ')) && !LIST.test(row[0]!.join(' '));
}

/** The lines of a cell; one that ends in the middle of a list goes on in the next. */
function joinBroken(cell: readonly string[]): string[] {
  const lines: string[] = [];
  for (const line of cell) {
    const last = lines.at(-1);
    if (last !== undefined && (/(?:,|;|\band)$/u.test(last) || line.startsWith('(')))
      lines[lines.length - 1] = `${last} ${line}`;
    else lines.push(line);
  }
  return lines;
}

function peopleIn(line: string): Attendee[] {
  if (line.includes('\t')) {
    const [name = '', ...rest] = line.split('\t');
    const initials = rest.find((cell) => INITIALS.test(cell)) ?? null;
    const role = rest.find((cell) => !INITIALS.test(cell)) ?? null;
    return personIn(name).map((person) => ({
      name: person.name,
      initials: person.initials ?? initials,
      role: person.role ?? role,
    }));
  }
  return line.split(NEXT).flatMap((part) => personIn(part.trim().replace(/[,.;]$/u, '')));
}

function personIn(words: string): Attendee[] {
  const first = INITIALS_FIRST.exec(words)?.groups;
  if (first) return [{ name: first['name']!, initials: first['initials']!, role: first['role'] ?? null }];
  const { name, beside, role } = PERSON.exec(words)?.groups ?? {};
  if (name === undefined || !name.includes(' ')) return [];
  const isInitials = beside !== undefined && INITIALS.test(beside);
  return [
    { name, initials: isInitials ? beside : null, role: role ?? (isInitials ? null : (beside ?? null)) },
  ];
}
