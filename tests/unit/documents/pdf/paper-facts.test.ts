import { readFileSync } from 'node:fs';
import { PDFDocument } from 'pdfkit';
import { describe, expect, it } from 'vitest';
import { placeInPaper } from '../../../../core/evidence/place-in-paper.ts';
import { openPages } from '../../../../documents/pdf/open-pages.ts';
import { readWholePaper } from '../../../../documents/pdf/stream-paper.ts';
import { pdfium } from '../../../../scripts/evaluate/pdfium-here.ts';
import { drawPaper, finished, type DrawnPage } from './draw-paper.ts';

const library = await pdfium();
const readBytes = (bytes: Uint8Array) => {
  const source = openPages(library, bytes);
  const paper = readWholePaper(source, 'a.pdf');
  source.close();
  return paper;
};

describe('what the pages of a paper say of themselves', () => {
  const stamped = (stamp: number, ...drawn: DrawnPage): DrawnPage => [
    ...drawn,
    { text: `The words of page ${stamp} go on to the end of it,`, y: 400 },
    { text: `Page ${stamp}`, x: 280, y: 780 },
  ];

  it('goes with its text, and stays out of it', async () => {
    const { reading } = readBytes(
      await drawPaper([
        stamped(131, { text: 'Agenda Item 9', x: 500, y: 20 }),
        stamped(132),
        stamped(133, { text: 'Agenda Item 10', x: 500, y: 20 }),
      ]),
    );
    expect(reading.pages.map(({ marks }) => [marks?.packPage, marks?.agendaItem])).toEqual([
      ['131', '9'],
      ['132', null],
      ['133', '10'],
    ]);
    expect(reading.text).not.toMatch(/Agenda Item|^Page/m);
    expect(placeInPaper(reading, reading.pages[1]!.start)).toMatchObject({
      packPage: '132',
      agendaItem: '9',
    });
  });

  it('is kept from a page without words of its own', async () => {
    const { reading } = readBytes(
      await drawPaper([
        stamped(131, { text: 'Agenda Item 9', x: 500, y: 20 }),
        [{ picture: [600, 700] }, { text: 'Agenda Item 10', x: 500, y: 20 }],
        stamped(133),
      ]),
    );
    expect(reading.pages.map(({ page, marks }) => [page, marks?.agendaItem])).toEqual([
      [1, '9'],
      [3, '10'],
    ]);
  });
});

describe('what a file says of itself', () => {
  it('is nothing for most files', () => {
    const sample = new Uint8Array(readFileSync('public/samples/northbrook-high-needs-report.pdf'));
    expect(readBytes(sample).coverage).toMatchObject({
      xfaForm: false,
      attachments: [],
      copyProtected: false,
    });
  });

  it('names the files inside it, but no more than can be read out', async () => {
    const pdf = new PDFDocument();
    pdf.text('The figures are in the files.');
    const long = `${'a'.repeat(300)}.txt`;
    const names = ['Costs – £.xlsx', long, ...Array.from({ length: 60 }, (_, i) => `file ${100 + i}.txt`)];
    for (const name of names) pdf.file(Buffer.from('1;2;3'), { name });
    const { attachments } = readBytes(await finished(pdf)).coverage;
    expect(attachments).toHaveLength(50);
    expect(attachments).toContain('Costs – £.xlsx');
    expect(attachments).toContain('a'.repeat(200));
  });

  it('says that nothing is to be copied, when it does', async () => {
    const locked = (copying: boolean) =>
      finished(
        new PDFDocument({ ownerPassword: 'owner', permissions: { copying } }).text('Please do not copy.'),
      );
    expect(readBytes(await locked(false)).coverage.copyProtected).toBe(true);
    expect(readBytes(await locked(true)).coverage.copyProtected).toBe(false);
  });

  it('gives the labels of its pages', async () => {
    const labelled = await drawPaper([[{ text: 'Foreword', y: 100 }], [{ text: 'Report', y: 100 }]]);
    expect(openPages(library, labelled).facts.labels).toBeNull();
    const pdf = new PDFDocument({ bufferPages: true });
    pdf.text('Foreword').addPage().text('Report');
    const numbers = pdf.ref({ Nums: [0, { S: 'r' }, 1, { S: 'D' }] });
    numbers.end();
    pdf._root.data['PageLabels'] = numbers;
    expect(openPages(library, await finished(pdf)).facts.labels).toEqual(['i', '1']);
  });
});
