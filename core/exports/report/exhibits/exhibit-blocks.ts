import type * as Docx from 'docx';
import type { ExhibitPicture } from './exhibit-pictures.ts';
import { PASSAGES } from './exhibit-style.ts';
import type { Exhibit } from './list-exhibits.ts';

/** The widths of the columns, in twentieths of a point: together what is between the margins. */
const COLUMNS = [850, 5982, 1446, 1360];
const HEADINGS = ['Doc', 'Paper', 'Passages', 'Bundle p.'];
/** Where the words of a numbered paragraph begin. */
const INDENT = { left: 567 };

/** The table of the exhibits. Its heading is repeated on every page, and the page of the bundle is left to be filled in. */
export function exhibitTable(docx: typeof Docx, exhibits: readonly Exhibit[]): Docx.Table {
  const { Table, TableRow, TableCell, Paragraph, TextRun } = docx;
  const row = (cells: Docx.Paragraph[][], tableHeader = false) =>
    new TableRow({
      tableHeader,
      cantSplit: true,
      children: cells.map(
        (children, index) =>
          new TableCell({
            width: { size: COLUMNS[index]!, type: 'dxa' },
            margins: { top: 60, bottom: 0, left: 90, right: 90 },
            ...(tableHeader && { shading: { fill: 'E7E7EA' } }),
            children,
          }),
      ),
    });
  const text = (words: string) => new Paragraph({ text: words, spacing: { after: 60 } });
  let from = 1;
  return new Table({
    columnWidths: COLUMNS,
    width: { size: COLUMNS.reduce((sum, width) => sum + width, 0), type: 'dxa' },
    layout: 'fixed',
    rows: [
      row(
        HEADINGS.map((name) => [
          new Paragraph({ children: [new TextRun({ text: name, bold: true })], spacing: { after: 60 } }),
        ]),
        true,
      ),
      ...exhibits.map((exhibit) => {
        const last = from + exhibit.passages.length - 1;
        const numbers = from === last ? `${from}` : `${from} to ${last}`;
        from = last + 1;
        return row([
          [text(`${exhibit.number}`)],
          [text(exhibit.title), ...(exhibit.from ? [text(exhibit.from)] : [])],
          [text(numbers)],
          [text('[\u00a0\u00a0\u00a0]')],
        ]);
      }),
    ],
  });
}

/** A document of the list: where it is from, and its passages with their pages and pictures. */
export function exhibitBlocks(
  docx: typeof Docx,
  { number, title, from, address, read, passages }: Exhibit,
  pictures: ReadonlyMap<string, readonly ExhibitPicture[]>,
): Docx.Paragraph[] {
  const { Paragraph, TextRun, ExternalHyperlink, ImageRun } = docx;
  const link =
    address &&
    new ExternalHyperlink({ link: address, children: [new TextRun({ text: address, style: 'Hyperlink' })] });
  return [
    new Paragraph({ text: `Doc ${number}: ${title}`, heading: 'Heading2' }),
    new Paragraph({
      style: 'Small',
      keepNext: true,
      children: [
        new TextRun([from && `${from}. `, `Read on ${read}${link ? ': ' : '.'}`].join('')),
        ...(link ? [link] : []),
      ],
    }),
    ...passages.flatMap(({ id, words, citation, pages, remark }) => [
      new Paragraph({
        text: `“${words}”`,
        numbering: { reference: PASSAGES, level: 0 },
        keepNext: true,
      }),
      ...(pictures.get(id) ?? []).map(
        ({ page, width, height, type, data }) =>
          new Paragraph({
            keepNext: true,
            indent: INDENT,
            children: [
              new ImageRun({
                outline: { width: 9525, type: 'solidFill', solidFillType: 'rgb', value: '767680' },
                type,
                data,
                transformation: { width, height },
                altText: {
                  name: `Page ${page}`,
                  title: `Page ${page}`,
                  description: `The quoted words as they stand on PDF page ${page}`,
                },
              }),
            ],
          }),
      ),
      new Paragraph({ text: `${citation}${pages ? ` (${pages})` : ''}`, indent: INDENT }),
      ...(remark === null ? [] : [new Paragraph({ text: remark, indent: INDENT })]),
    ]),
  ];
}
