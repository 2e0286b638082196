import type { PageBlock } from './page-blocks.ts';
import { lineText } from './page-lines.ts';

/** What programs write as title when nobody gave one. */
const NO_TITLE =
  /^(?:microsoft (?:word|powerpoint|excel)\b.*|untitled.*|document ?\d*|presentation ?\d*|powerpoint presentation|slide \d+|title|template.*|.*\.(?:docx?|pdf|xlsx?|pptx?|indd|pub|rtf|odt|qxd|dvi))$/iu;

/**
 * A paper's title: the one the PDF carries if it says something, else the largest heading of its first page with
 * text, else its file name.
 */
export function paperTitle(
  carried: string | null,
  firstPage: readonly PageBlock[],
  fileName: string,
): string {
  const own = tidy(carried ?? '');
  if (saysSomething(own) && !NO_TITLE.test(own)) return own;
  const sizes = firstPage.map(sizeOf).sort((a, b) => a - b);
  const usual = sizes[Math.floor(sizes.length / 2)] ?? 0;
  const [heading] = firstPage
    .map((block) => ({ block, text: tidy(block.lines.map(lineText).join(' ')) }))
    .filter(({ text }) => saysSomething(text) && text.length >= 8 && text.length <= 200)
    .filter(({ block }) => block.kind === 'heading' || sizeOf(block) > 1.1 * usual)
    .sort((a, b) => sizeOf(b.block) - sizeOf(a.block));
  const name = tidy(fileName.replace(/\.pdf$/i, '').replace(/_+/g, ' '));
  return (heading?.text ?? name) || 'Paper without a title';
}

function sizeOf(block: PageBlock): number {
  return block.lines[0]!.size;
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
  return text.length >= 4 && letters * 3 > text.length && !text.includes('\uFFFD');
}
