import type { ReadingText } from '../../core/text/reading-text.ts';

/** What programs write as title when nobody gave one. */
const NO_TITLE =
  /^(?:microsoft (?:word|powerpoint|excel)\b.*|untitled.*|document ?\d*|presentation ?\d*|powerpoint presentation|slide \d+|title|template.*|.*\.(?:docx?|pdf|xlsx?|pptx?|indd|pub|rtf|odt|qxd|dvi))$/iu;

/** A paper's title: the one the PDF carries if it says something, else its first heading, else its file name. */
export function paperTitle(carried: string | null, reading: ReadingText, fileName: string): string {
  const own = tidy(carried ?? '');
  if (saysSomething(own) && !NO_TITLE.test(own)) return own;
  const firstPages = reading.pages[1]?.end ?? reading.text.length;
  const heading = reading.blocks
    .filter((block) => block.kind === 'heading' && block.start < firstPages)
    .map((block) => tidy(reading.text.slice(block.start, block.end)))
    .find((text) => saysSomething(text) && text.length >= 8);
  return heading ?? (tidy(fileName.replace(/\.pdf$/i, '').replace(/_+/g, ' ')) || 'Paper without a title');
}

function tidy(text: string): string {
  // Some programs leave bytes of another encoding in the title.
  return text
    .replace(/[\p{Cc}\uFFFE\uFEFF]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 300);
}

function saysSomething(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return text.length >= 4 && letters * 2 > text.length && !text.includes('\uFFFD');
}
