import { toWinAnsi, widthInHelvetica } from './extract-win-ansi.ts';

/** A paragraph of a cover sheet. */
export type CoverBlock = { text: string; style: keyof typeof STYLES };

type Style = { font: 'F' | 'B' | 'C'; size: number; before: number };

/** Sizes and room in points. F is Helvetica, B its bold, C Courier. */
const STYLES = {
  heading: { font: 'B', size: 20, before: 0 },
  title: { font: 'B', size: 13, before: 18 },
  label: { font: 'B', size: 11, before: 22 },
  plain: { font: 'F', size: 11, before: 8 },
  code: { font: 'C', size: 9, before: 8 },
} satisfies Record<string, Style>;

/** A4 in points. */
const PAGE = { width: 595, height: 842, margin: 64 };
const LINE_HEIGHT = 1.4;
const COURIER = 0.6;
const BOLDER = 1.1;
/** A title or an address longer than this is cut: it would push the rest of the sheet away. */
const LONGEST = 1000;

type Line = { text: string; style: Style; y: number };

/** A PDF with some paragraphs on one A4 sheet, or on more where there is much to say. Needs no font of its own. */
export function drawCover(blocks: readonly CoverBlock[]): Uint8Array<ArrayBuffer> {
  const pages: Line[][] = [[]];
  let y = PAGE.height - PAGE.margin;
  for (const { text, style: name } of blocks) {
    const style: Style = STYLES[name];
    y -= pages.at(-1)!.length > 0 ? style.before : 0;
    for (const line of wrap(shorten(text), style)) {
      y -= style.size * LINE_HEIGHT;
      if (y < PAGE.margin) {
        pages.push([]);
        y = PAGE.height - PAGE.margin - style.size * LINE_HEIGHT;
      }
      pages.at(-1)!.push({ text: line, style, y });
    }
  }
  return writePdf(pages.map(contentOf));
}

function shorten(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}

function wrap(text: string, style: Style): string[] {
  const room = (PAGE.width - 2 * PAGE.margin) / style.size;
  const widthOf = (words: string) =>
    style.font === 'C' ? words.length * COURIER : widthInHelvetica(words) * (style.font === 'B' ? BOLDER : 1);
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && widthOf(`${line} ${word}`) > room) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? word : `${line} ${word}`;
    // An address has no blanks.
    while (widthOf(line) > room) {
      const characters = [...line];
      let fits = characters.length - 1;
      while (fits > 1 && widthOf(characters.slice(0, fits).join('')) > room) fits -= 1;
      lines.push(characters.slice(0, fits).join(''));
      line = characters.slice(fits).join('');
    }
  }
  return [...lines, line];
}

function contentOf(lines: readonly Line[]): string {
  return lines
    .map(({ text, style: { font, size }, y }) => {
      const coded = [...toWinAnsi(text)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
      return `BT /${font} ${size} Tf ${PAGE.margin} ${y.toFixed(1)} Td <${coded}> Tj ET`;
    })
    .join('\n');
}

/** Every byte is ASCII, so that places are lengths of text. */
function writePdf(contents: readonly string[]): Uint8Array<ArrayBuffer> {
  const font = (name: string) => `<</Type/Font/Subtype/Type1/BaseFont/${name}/Encoding/WinAnsiEncoding>>`;
  const FIRST = 6;
  const kids = contents.map((_, i) => `${FIRST + 2 * i} 0 R`).join(' ');
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${contents.length}/Kids[${kids}]>>`,
    ...['Helvetica', 'Helvetica-Bold', 'Courier'].map(font),
    ...contents.flatMap((content, i) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${PAGE.width} ${PAGE.height}]/Contents ${FIRST + 2 * i + 1} 0 R/Resources<</Font<</F 3 0 R/B 4 0 R/C 5 0 R>>>>>>`,
      `<</Length ${content.length}>>stream\n${content}\nendstream`,
    ]),
  ];
  let text = '%PDF-1.4\n';
  const rows = objects.map((object, i) => {
    const row = `${String(text.length).padStart(10, '0')} 00000 n \n`;
    text += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return row;
  });
  const size = objects.length + 1;
  const start = text.length;
  text += `xref\n0 ${size}\n0000000000 65535 f \n${rows.join('')}`;
  text += `trailer<</Size ${size}/Root 1 0 R>>\nstartxref\n${start}\n%%EOF\n`;
  return new TextEncoder().encode(text);
}
