import { citedValue } from '../../../core/evidence/citation.ts';
import type { Paper } from '../../../core/evidence/paper.ts';

export type CopyKind = 'marked' | 'pages';

/** What a copy is, at the end of its name. */
const ENDS: Record<CopyKind, string> = { marked: 'marked', pages: 'quoted-pages' };
/** Of a name before its end: with a folder before it, Windows takes no more than 260 characters. */
const LONGEST = 100;

/**
 * The file name of a copy: council, date of the meeting, title and what it is, in plain letters that every system and
 * e-mail program takes ("northbrook-council-2026-03-07-budget-report-marked.pdf").
 */
export function copyName({ citation, title }: Pick<Paper, 'citation' | 'title'>, kind: CopyKind): string {
  const known = [citedValue('council', citation), citedValue('meetingDate', citation)];
  const parts = [...known, citedValue('reportTitle', citation) || title].map((part) => plain(part ?? ''));
  const name = parts.filter((part) => part !== '').join('-');
  const cut = name.length > LONGEST ? name.slice(0, LONGEST).replace(/-[^-]*$/, '') : name;
  return `${cut || 'paper'}-${ENDS[kind]}.pdf`;
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/[\p{M}'’]/gu, '')
    .replace(/\.pdf$/i, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
