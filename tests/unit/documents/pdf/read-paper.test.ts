import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFinder } from '../../../../core/phrases/create-finder.ts';
import { sendPack } from '../../../../core/phrases/send-pack.ts';
import { makePageMap, packSegments } from '../../../../documents/pdf/page-map.ts';
import { openPages } from '../../../../documents/pdf/open-pages.ts';
import type { PdfPages } from '../../../../documents/pdf/pdf-pages.ts';
import { readWholePaper, streamPages, streamPaper } from '../../../../documents/pdf/stream-paper.ts';
import { pdfium } from '../../../../scripts/evaluate/pdfium-here.ts';
import { drawPaper, type DrawnPage } from './draw-paper.ts';

const finder = createFinder([sendPack]);
const library = await pdfium();

async function open(...pages: DrawnPage[]): Promise<PdfPages> {
  return openPages(library, await drawPaper(pages));
}
async function read(...pages: DrawnPage[]) {
  const source = await open(...pages);
  const paper = readWholePaper(source, 'a.pdf');
  source.close();
  return paper;
}
const body = (n: number): DrawnPage => [
  { text: `Some words that fill page ${'abcdefghijkl'[n]} of the paper, and`, y: 400 },
  { text: 'so that nobody can think that there is hardly anything on it.', y: 412 },
];
const hitsIn = ({ reading, title }: Pick<Awaited<ReturnType<typeof read>>, 'reading' | 'title'>) =>
  finder
    .find(reading, { title })
    .filter(({ band }) => band !== 'hidden')
    .map(({ start, end }) => reading.text.slice(start, end));

describe('a paper', () => {
  it('is read in its own characters, with its title', async () => {
    const { reading, title } = await read([{ text: 'The deficit – “high needs” – is £2m.', y: 100 }]);
    expect(reading.text).toBe('The deficit – “high needs” – is £2m.');
    expect(title).toBe('A made-up paper');
  });

  it('says of every page what became of it', async () => {
    const source = await open(body(0), [{ picture: [600, 800] }], [], body(3));
    const broken = {
      ...source,
      read: (page: number) => {
        if (page === 4) throw new Error('bad page');
        return source.read(page);
      },
    };
    const { coverage } = readWholePaper(broken, 'a.pdf');
    expect(coverage).toMatchObject({ pages: 4, searched: 1, pictures: [2], blank: [3], unreadable: [4] });
  });

  it('knows a scan with a stamp on it from a page with a small picture', async () => {
    const stamp = { text: 'Received', y: 100 };
    const { coverage } = await read([{ picture: [600, 800] }, stamp], [{ picture: [60, 60] }, stamp]);
    expect(coverage).toMatchObject({ searched: 1, pictures: [1] });
  });

  it('is read upright on a turned page, and words that are turned themselves are lines of their own', async () => {
    const page: DrawnPage = [
      { text: 'the first line', x: 100, y: 700, turned: 90 },
      { text: 'and the second', x: 112, y: 700, turned: 90 },
    ];
    const upright = await open(Object.assign(page, { rotate: 90 as const }));
    expect(upright.read(1).lines.map(({ angle }) => angle)).toEqual([0, 0]);
    expect(readWholePaper(upright, 'a.pdf').reading.text).toBe('the first line\nand the second');
    const turned = await open([
      { text: 'upright', y: 100 },
      { text: 'sideways', x: 300, y: 100, turned: 90 },
    ]);
    expect(turned.read(1).lines.map(({ angle }) => angle)).toEqual([0, -90]);
  });

  it('has words that stand on their head in their own order, however they are drawn', async () => {
    const words = ['over ', 'one ', 'place '].map((text, i) => ({
      text,
      x: 300 - 30 * i,
      y: 100,
      turned: 180 as const,
    }));
    const { reading } = await read([...words, { text: 'upright', y: 400 }]);
    expect(reading.text).toBe('over one place\n\nupright');
  });

  it('tells how large its pages are as they are read', async () => {
    const source = await open(body(0), Object.assign(body(1), { rotate: 90 as const }));
    expect([...source.sizes()]).toEqual([600, 800, 800, 600]);
    source.close();
  });

  it('is read to its end when it is so long that PDFium opens it anew in between', async () => {
    const source = await open(
      ...Array.from({ length: 401 }, (_, n): DrawnPage => [{ text: `Words of sheet ${n + 1}.`, y: 400 }]),
    );
    const texts = Array.from({ length: source.count }, (_, n) => source.read(n + 1).text);
    expect(texts).toEqual(texts.map((_, n) => `Words of sheet ${n + 1}.`));
    source.close();
  });

  it('says so when it cannot be opened', () => {
    expect(() => openPages(library, new TextEncoder().encode('%PDF-1.7 and nothing else'))).toThrow(
      expect.objectContaining({ code: 'damaged-pdf' }),
    );
  });
});

describe('a sentence', () => {
  it('goes on over a page break, under running headers, and belongs to both pages', async () => {
    const headed = (n: number, ...page: DrawnPage): DrawnPage => [
      { text: 'Schools Forum, 4 March', y: 30 },
      ...page,
      { text: `Page ${130 + n}`, x: 280, y: 770 },
    ];
    const paper = await read(
      headed(1, ...body(0), { text: 'Over three years the service will manage', y: 700 }),
      headed(2, { text: 'demand for EHC plans across the county.', y: 60 }, ...body(1)),
      headed(3, ...body(2)),
    );
    const { reading, segments } = paper;
    expect(hitsIn(paper).join()).toContain('manage\ndemand');
    expect(reading.text.match(/Schools Forum|Page 13/g)).toEqual(['Schools Forum']);
    const running = reading.blocks.filter((block) => block.running);
    expect(running.map((block) => reading.text.slice(block.start, block.end))).toEqual([
      'Schools Forum, 4 March',
    ]);
    const start = reading.text.indexOf('manage\n');
    const parts = makePageMap(packSegments(segments)).locate(start, start + 'manage\ndemand'.length);
    expect(parts.map(({ page }) => page)).toEqual([1, 2]);
  });

  it('in the title of many slides is found, once', async () => {
    const slide = (n: number): DrawnPage => [
      { text: 'How we will reduce the number of EHC plans', y: 40, size: 24 },
      ...body(n),
    ];
    const paper = await read(...[0, 1, 2, 3].map(slide));
    expect(paper.reading.text.match(/reduce the number/g)).toHaveLength(1);
    expect(hitsIn(paper).join()).toContain('reduce the number of EHC plans');
  });

  it('keeps the hyphen at a line end, and the phrase is found', async () => {
    const paper = await read([
      { text: 'The council wants to reduce its use of out-of-county place-', y: 100 },
      { text: 'ments for children with EHC plans.', y: 112 },
    ]);
    expect(paper.reading.text).toContain('place-\nments');
    expect(hitsIn(paper).join()).toContain('place-\nments');
  });

  it('is not made of words of neighbouring cells', async () => {
    const row = (y: number, left: string, right: string): DrawnPage => [
      { text: left, y },
      { text: right, x: 300, y },
    ];
    const paper = await read([
      ...row(100, 'What we manage', 'demand for EHC plans'),
      ...row(130, 'What we spend', 'on transport to school'),
    ]);
    expect(paper.reading.text).toContain('manage\tdemand');
    expect(hitsIn(paper).join()).not.toContain('manage\tdemand');
  });
});

describe('read as a stream', () => {
  const sample = new Uint8Array(readFileSync('public/samples/northbrook-high-needs-report.pdf'));

  it('comes to the same paper wherever it begins', () => {
    const source = openPages(library, sample);
    const whole = readWholePaper(source, 'a.pdf');
    fc.assert(
      fc.property(fc.integer({ min: 1, max: source.count }), (near) => {
        const last = [...streamPaper(source, { fileName: 'a.pdf', near })].at(-1)!;
        expect({ ...last, done: 0 }).toEqual({ ...whole, done: 0 });
      }),
    );
  });

  it('gives the page asked for first, and says which are still to come', () => {
    const told: number[] = [];
    const [first, ...rest] = streamPaper(openPages(library, sample), {
      fileName: 'a.pdf',
      near: 4,
      onPage: (page) => told.push(page),
    });
    expect(first!.reading.pages.map(({ page }) => page)).toEqual([4]);
    expect(first!.coverage).toMatchObject({ pages: 8, searched: 1, notReached: [1, 2, 3, 5, 6, 7, 8] });
    expect(hitsIn(first!).join()).toMatch(/lower spending/);
    expect(rest.at(-1)!.coverage.notReached).toEqual([]);
    expect(told.sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it('can be stopped after any page, and then gives what it has read as the last', () => {
    let isStopped = false;
    const stream = streamPages(openPages(library, sample), {
      fileName: 'a.pdf',
      isStopped: () => isStopped,
    });
    const given = [1, 2, 3, 4].map(() => stream.next().value);
    // One page makes the first part; those after it none.
    expect(given.map((part) => part && part.done)).toEqual([1, null, null, null]);
    isStopped = true;
    const last = stream.next().value!;
    expect(last).toMatchObject({ done: 5, isLast: true });
    expect(last.coverage.notReached).toEqual([6, 7, 8]);
    expect(stream.next().done).toBe(true);
  });

  it('reads nothing before it is asked for, and leaves out what it is told to', () => {
    const source = openPages(library, sample);
    const seen: number[] = [];
    const stream = streamPaper(source, {
      fileName: 'a.pdf',
      skip: new Set([2]),
      onPage: (page) => seen.push(page),
    });
    expect(seen).toEqual([]);
    expect(stream.next().value!.coverage.unreadable).toEqual([]);
    expect(seen).toEqual([1]);
    expect(stream.next().value!.coverage.unreadable).toEqual([2]);
  });
});
