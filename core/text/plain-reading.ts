import type { ReadingText } from './reading-text.ts';

/** Plain text as a reading text: an empty line ends a paragraph. The text itself is untouched. */
export function plainReading(text: string): ReadingText {
  const reading: ReadingText = { text, blocks: [], pages: [] };
  for (const { index, 0: paragraph } of text.matchAll(/\S(?:[^\n]|\n(?!\s*\n))*/g))
    reading.blocks.push({ start: index, end: index + paragraph.trimEnd().length, kind: 'paragraph' });
  return reading;
}
