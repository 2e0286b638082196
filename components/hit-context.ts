import type { Block, ReadingText } from '../core/text/reading-text.ts';
import type { HitView } from './HitCard.tsx';

/** How far above a place its heading is looked for, in blocks. */
const HEADING_WITHIN = 12;
/** The most characters of one block: a table without cells may be one block of pages. */
const MOST = 1200;

/** The paragraphs around a stretch of the reading text: its heading, the one before, its own, the one after. */
export function hitContext(reading: ReadingText, start: number, end: number): ReturnType<HitView['context']> {
  const { blocks } = reading;
  const first = blocks.findIndex((block) => block.end > start);
  if (first < 0) return [];
  let last = first;
  while (last + 1 < blocks.length && blocks[last + 1]!.start < end) last++;
  const from = Math.max(0, first - 1);
  const around = blocks.slice(from, last + 2);
  const above = blocks.slice(Math.max(0, from - HEADING_WITHIN), from);
  const heading =
    around[0]?.kind === 'heading' ? undefined : above.findLast(({ kind }) => kind === 'heading');
  return [...(heading ? [heading] : []), ...around].map((block) => ({
    heading: block.kind === 'heading',
    text: pieces(reading.text, block, start, end),
  }));
}

function pieces(text: string, block: Block, start: number, end: number) {
  const from = Math.min(Math.max(block.start, start), block.end);
  const to = Math.max(from, Math.min(block.end, end));
  const before = text.slice(block.start, from);
  const after = text.slice(to, block.end);
  return [
    { text: before.length > MOST ? `… ${before.slice(-MOST)}` : before, marked: false },
    { text: text.slice(from, to), marked: true },
    { text: after.length > MOST ? `${after.slice(0, MOST)} …` : after, marked: false },
  ].filter((piece) => piece.text !== '');
}
