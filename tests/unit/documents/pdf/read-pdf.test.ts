import type { PDFDocumentProxy } from 'pdfjs-dist';
import { expect, it } from 'vitest';
import { readPdf } from '../../../../documents/pdf/read-pdf.ts';
import { item, UPRIGHT } from './items.ts';

type Page = 'text' | 'hangs' | 'fails' | 'empty' | 'image';

/** As much of a PDF as reading asks for. */
function fakePdf(pages: Page[]): PDFDocumentProxy {
  const doc = {
    numPages: pages.length,
    getMetadata: async () => ({ info: { Title: 'A made-up paper' } }),
    getPage: async (number: number) => {
      const kind = pages[number - 1]!;
      if (kind === 'fails') throw new Error('bad page');
      return {
        view: [0, 0, 600, 800],
        getViewport: () => ({ transform: UPRIGHT, height: 800 }),
        getTextContent: () =>
          kind === 'hangs'
            ? new Promise(() => {})
            : Promise.resolve({
                items:
                  kind === 'text'
                    ? [item(`A page of ${'words '.repeat(20)}${'abcdef'[number]}.`, 50, 400)]
                    : [],
              }),
        getOperatorList: async () => ({ fnArray: kind === 'image' ? [85] : [], argsArray: [] }),
        cleanup: () => true,
      };
    },
  };
  return doc as unknown as PDFDocumentProxy;
}

const options = { fileName: 'a.pdf', pageTime: 30 };

it('says of every page what became of it', async () => {
  const { coverage, reading, title } = await readPdf(fakePdf(['text', 'image', 'empty', 'fails']), options);
  expect(coverage).toMatchObject({
    pages: 4,
    searched: 1,
    pictures: [2],
    damaged: [],
    blank: [3],
    unreadable: [4],
  });
  expect(reading.pages.map((span) => span.page)).toEqual([1]);
  expect(title).toBe('A made-up paper');
});

it('goes on in a new worker after a page that hangs', async () => {
  const pages: Page[] = ['text', 'hangs', 'text'];
  const { coverage } = await readPdf(fakePdf(pages), { ...options, reopen: async () => fakePdf(pages) });
  expect(coverage).toMatchObject({ searched: 2, unreadable: [2] });
});

it('gives the rest up after the second page that hangs', async () => {
  const pages: Page[] = ['text', 'hangs', 'hangs', 'text'];
  const { coverage } = await readPdf(fakePdf(pages), { ...options, reopen: async () => fakePdf(pages) });
  expect(coverage).toMatchObject({ searched: 1, unreadable: [2, 3, 4] });
});

it('tells its progress and stops when it is told to', async () => {
  const stop = new AbortController();
  const seen: number[] = [];
  const onProgress = (page: number) => {
    seen.push(page);
    if (page === 2) stop.abort(new Error('stopped'));
  };
  await expect(
    readPdf(fakePdf(['text', 'text', 'text']), { ...options, onProgress, signal: stop.signal }),
  ).rejects.toThrow('stopped');
  expect(seen).toEqual([1, 2]);
});
