import type { Coverage } from '../../core/evidence/coverage.ts';
import type { FileDates } from '../../core/evidence/paper.ts';
import { emptyCoverage } from '../../core/evidence/empty-coverage.ts';
import type { PageMarks, ReadingText } from '../../core/text/reading-text.ts';
import { buildReading, type Segment } from './build-reading.ts';
import { looksDamaged } from './damaged-text.ts';
import { edgeLines } from './edge-lines.ts';
import type { FileFacts } from './file-facts.ts';
import { blocksOf } from './page-blocks.ts';
import { lineText } from './page-lines.ts';
import { findPageMarks } from './page-marks.ts';
import { paperTitle } from './paper-title.ts';
import type { ReadPage } from './pdf-pages.ts';
import { findRunningLines } from './running-lines.ts';

/** What was read of a paper, put together. */
export type AssembledPaper = {
  reading: ReadingText;
  segments: Segment[];
  coverage: Coverage;
  dates: FileDates;
  title: string;
};

export type PaperParts = {
  /** Of the whole paper, read or not. */
  count: number;
  facts: FileFacts;
  fileName: string;
  /** By page number; null for a page that could not be read. Pages that are not in it are not read yet. */
  pages: ReadonlyMap<number, ReadPage | null>;
  isPicture(page: number, hasText: boolean): boolean | null;
};

/** A page with no more characters than this may be a scan with a stamp on it. */
const LITTLE_TEXT = 80;

/**
 * Puts the pages together that are read, whatever the order in which they were. From all pages of a paper comes the
 * paper; from some of them what it would be if it had no others.
 */
export function assemblePaper({ count, facts, fileName, pages, isPicture }: PaperParts): AssembledPaper {
  const numbers = [...pages.keys()].sort((a, b) => a - b);
  const read = numbers.flatMap((page) => {
    const { lines, height } = pages.get(page) ?? {};
    return lines && height !== undefined ? [{ page, lines, edges: edgeLines(lines, height) }] : [];
  });
  const { leftOut, kept } = findRunningLines(read);
  const rest = read.map(({ page, lines }) => ({ page, lines: lines.filter((line) => !leftOut.has(line)) }));
  const { title: carried, dates, labels, xfaForm, attachments, copyProtected } = facts;
  const coverage = { ...emptyCoverage(count), xfaForm, attachments, copyProtected };
  coverage.unreadable = numbers.filter((page) => pages.get(page) === null);
  for (let page = 1; page <= count; page++) if (!pages.has(page)) coverage.notReached.push(page);
  for (const { page, lines } of rest) {
    const text = lines.map(lineText).join('\n');
    if (looksDamaged(text)) coverage.damaged.push(page);
    else if (text.length > LITTLE_TEXT) coverage.searched++;
    else {
      const picture = isPicture(page, text !== '');
      if (picture) coverage.pictures.push(page);
      else if (text !== '') coverage.searched++;
      else (picture === null ? coverage.unreadable : coverage.blank).push(page);
    }
  }
  coverage.unreadable.sort((a, b) => a - b);
  const blocks = rest.map(({ page, lines }) => ({ page, blocks: blocksOf(lines) }));
  for (const block of blocks.flatMap((page) => page.blocks))
    if (block.lines.every((line) => kept.has(line))) block.running = true;
  const firstBlocks = blocks.find((page) => page.blocks.length > 0)?.blocks ?? [];
  const { reading, segments } = buildReading(blocks);
  const stamps = read.map(({ page, edges }) => ({ page, edges: edges.map(({ text }) => text) }));
  markPages(reading, findPageMarks(stamps, labels));
  return { reading, segments, coverage, dates, title: paperTitle(carried, firstBlocks, fileName) };
}

/** Adds what the pages say of themselves. An agenda item that begins on a page without text begins on the next. */
function markPages({ pages }: ReadingText, marks: ReadonlyMap<number, PageMarks>): void {
  let at = 0;
  let agendaItem: string | null = null;
  for (const [page, own] of marks) {
    agendaItem = own.agendaItem ?? agendaItem;
    const span = pages[at];
    if (span?.page !== page) continue;
    span.marks = { ...own, agendaItem };
    agendaItem = null;
    at++;
  }
}
