import type { ReadingText } from '../text/reading-text.ts';
import type { Place } from './place.ts';

/** "4.24 The council ...", the text perhaps in a cell of its own; "2.4 million" goes on in lower case. */
const PARAGRAPH_NUMBER = /^[ \t]*(\d{1,3}(?:\.\d{1,3}){1,3})\.?\s+["'‘“(£]?\p{Lu}/u;
/** A number further up than this many characters belongs to something else. */
const PARAGRAPH_REACH = 8000;

/** Where the words at `start` (offset into the reading text) stand in the paper. */
export function placeInPaper(reading: ReadingText, start: number): Place {
  const at = reading.pages.findIndex((span) => start < span.end);
  const marks = reading.pages[at]?.marks;
  const item = reading.pages.slice(0, at + 1).findLast((span) => span.marks?.agendaItem != null);
  return {
    packPage: marks?.packPage ?? null,
    reportPage: marks?.reportPage ?? null,
    agendaItem: item?.marks?.agendaItem ?? null,
    paragraph: paragraphNumber(reading, start),
  };
}

function paragraphNumber({ text, blocks }: ReadingText, start: number): string | null {
  let index = blocks.findLastIndex((block) => block.start <= start);
  for (; index >= 0 && start - blocks[index]!.start <= PARAGRAPH_REACH; index -= 1) {
    const block = blocks[index]!;
    // A figure further along a row of a table numbers no paragraph.
    if (text[block.start - 1] === '\t') continue;
    for (const lineStart of lineStartsBackwards(text, block.start, Math.min(start, block.end))) {
      const number = PARAGRAPH_NUMBER.exec(text.slice(lineStart, lineStart + 80))?.[1];
      if (number !== undefined) return number;
    }
  }
  return null;
}

/** Where the lines between two offsets begin, the last first. */
function* lineStartsBackwards(text: string, from: number, to: number): Generator<number> {
  for (let at = to; at > from; at = text.lastIndexOf('\n', at - 1)) {
    const lineStart = Math.max(from, text.lastIndexOf('\n', at - 1) + 1);
    yield lineStart;
    if (lineStart === from) return;
  }
  if (to === from) yield from;
}
