import type { Coverage } from '../../core/evidence/coverage.ts';
import { emptyCoverage } from '../../core/evidence/empty-coverage.ts';
import type { ReadingText } from '../../core/text/reading-text.ts';
import { buildReading, type Segment } from './build-reading.ts';
import { looksDamaged } from './damaged-text.ts';
import { blocksOf } from './page-blocks.ts';
import { lineText } from './page-lines.ts';
import { paperTitle } from './paper-title.ts';
import type { ReadPage } from './pdf-pages.ts';
import { findRunningLines } from './running-lines.ts';

/** What was read of a paper, put together. */
export type AssembledPaper = {
  reading: ReadingText;
  segments: Segment[];
  coverage: Coverage;
  title: string;
};

export type PaperParts = {
  /** Of the whole paper, read or not. */
  count: number;
  /** The title that the PDF carries, and its file name. */
  carried: string | null;
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
export function assemblePaper({ count, carried, fileName, pages, isPicture }: PaperParts): AssembledPaper {
  const numbers = [...pages.keys()].sort((a, b) => a - b);
  const read = numbers.flatMap((page) => {
    const { lines, height } = pages.get(page) ?? {};
    return lines && height !== undefined ? [{ page, lines, height }] : [];
  });
  const running = findRunningLines(read);
  const rest = read.map(({ page, lines }) => ({ page, lines: lines.filter((line) => !running.has(line)) }));
  const coverage = emptyCoverage(count);
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
  const firstBlocks = blocks.find((page) => page.blocks.length > 0)?.blocks ?? [];
  return { ...buildReading(blocks), coverage, title: paperTitle(carried, firstBlocks, fileName) };
}
