import { createCategoryLookup, namesOfPacks } from '../../../../core/evidence/category-name.ts';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Paper } from '../../../../core/evidence/paper.ts';
import type { Quote } from '../../../../core/evidence/quote.ts';
import type { ExportTask } from '../../../../core/exports/export-task.ts';
import { oneLine } from '../../../../core/exports/one-line.ts';
import { buildReport } from '../../../../core/exports/report/build-report.ts';
import { sendPack } from '../../../../core/phrases/send-pack.ts';
import { cleanReading } from '../../../../core/text/clean-reading.ts';
import { anyLocker } from '../hostile.ts';
import { sampleHeader, samplePaper, sampleQuote } from '../sample-evidence.ts';
import { taskWith } from '../task-with.ts';
import { readMarkup, type Markup } from './read-markup.ts';

async function write(papers: Paper[], quotes: Quote[], task: ExportTask = taskWith()): Promise<string> {
  const writer = buildReport(sampleHeader, task);
  expect(writer.papers(papers) + writer.quotes(quotes) + writer.folders([]) + writer.reports([])).toBe('');
  return (await writer.end()).text();
}

function read(html: string): Markup {
  expect(html).toMatch(/^<!doctype html>\n<html lang="en-GB">/);
  return readMarkup(html.replace('<!doctype html>', ''), { empty: ['meta', 'img'], raw: ['style'] });
}

const council = { detected: 'Northbrook Council', from: null, typed: null };
const paper = {
  ...samplePaper,
  citation: { ...samplePaper.citation, council },
  read: { at: '2026-01-02T03:04:05.000Z', first: 1, worth: 1, maybe: 0 },
};
const bare = {
  ...paper,
  sha256: 'c'.repeat(64),
  title: 'Not <quoted>',
  read: { ...paper.read, first: 0, worth: 0 },
};
const match = { pack: 'send', packVersion: '0.3.0', patternId: 'DEM-01', category: 'DEM', band: 'worth-reading' as const, words: 'manage demand' }; // prettier-ignore
const quote = { ...sampleQuote, match, sentenceBefore: 'It began.', voice: 'officer' as const };
const picture = { page: 1, width: 1444, height: 100, image: new Blob([new Uint8Array(100_000).fill(7)], { type: 'image/webp' }) }; // prettier-ignore

describe('buildReport', () => {
  it('has the words of a quote with what stands around them, the reference, the category, note and tags', async () => {
    const { texts, tags } = read(await write([bare, paper], [quote]));
    const text = texts.join('');
    for (const words of [
      'Before it: It began.',
      '“We will manage de-mand.”',
      'After it: Costs are rising.',
      'Northbrook Council, item 9, ‘Report to the board’, para 4.24 (pack page 131, PDF page 1), accessed 2 January 2026.',
      '(Worth reading): “manage demand”',
      'An officer of the council',
      'Ask why.',
      'budget',
      '3 pages: 2 searched; page 2 is a picture without text to search. 2 places were highlighted in it.',
      'Not <quoted>. 3 pages: 2 searched; page 2 is a picture without text to search. No phrase was highlighted in it.',
      'Read 2 papers of 1 council; 1 without hits',
      'A highlight is a prompt to read, not proof.',
      paper.sha256,
    ])
      expect(text).toContain(words);
    const hrefs = tags.filter(({ name }) => name === 'a').map(({ attributes }) => attributes.href);
    expect(hrefs).toContain('https://council.example/report.pdf#page=1');
  });

  it('says once why a category matters, and what the law said when', async () => {
    const other = { ...quote, id: 'c'.repeat(32), pages: [2] };
    const text = read(await write([paper], [quote, other])).texts.join('');
    expect(text.split('The law, as at 21 November 2026:')).toHaveLength(2);
    expect(text).toContain('What the categories mean');
  });

  it('calls the category of another pack by the name that the pack gives it, where the pack is here', async () => {
    const other = { ...quote, match: { ...match, pack: 'transport', category: 'BUS' } };
    expect(read(await write([paper], [other])).texts.join('')).toContain('BUS (Worth reading)');
    const category = {
      ...sendPack.categories[0]!,
      id: 'BUS',
      name: 'Taxis & buses',
      forParent: 'Says how far away.',
    };
    const task = taskWith();
    const pack = { ...sendPack, id: 'transport', categories: [category] };
    task.files.packs = async () => [pack];
    task.nameOf = createCategoryLookup(namesOfPacks([pack]));
    const text = read(await write([paper], [other], task)).texts.join('');
    expect(text).toContain('Taxis & buses (Worth reading)');
    expect(text).toContain('Says how far away.');
    expect(text).not.toContain('BUS');
  });

  it('holds the pictures, half as wide as they have pixels', async () => {
    const { tags } = read(await write([paper], [quote], taskWith([picture])));
    const [image] = tags.filter(({ name }) => name === 'img');
    expect(image!.attributes).toMatchObject({ width: '722', height: '50' });
    const [head, coded] = image!.attributes.src!.split(',');
    expect(head).toBe('data:image/webp;base64');
    expect(Buffer.from(coded!, 'base64').equals(Buffer.alloc(100_000, 7))).toBe(true);
  });

  it('leaves out a picture of another kind, which may hold code', async () => {
    const image = new Blob(['<svg/>'], { type: 'image/svg+xml' });
    expect(await write([paper], [quote], taskWith([{ ...picture, image }]))).not.toContain('<img');
  });

  it('leads by its contents to every quote and part, and names no part twice', async () => {
    const { tags } = read(await write([bare, paper], [quote, { ...quote, id: 'c'.repeat(32), pages: [2] }]));
    const ids = tags.flatMap(({ attributes: { id } }) => id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = tags.flatMap(({ attributes: { href } }) => (href?.startsWith('#') ? href.slice(1) : []));
    expect(targets).toEqual(expect.arrayContaining(['p1', 'q1', 'q2', 'others', 'method', 'category-1']));
    for (const target of targets) expect(ids).toContain(target);
    const levels = tags.flatMap(({ name }) => (/^h\d$/.test(name) ? Number(name[1]) : []));
    expect(levels[0]).toBe(1);
    for (const [index, level] of levels.entries())
      expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
  });

  it('lets in its own style by its hash, and no script', async () => {
    const html = await write([paper], [quote]);
    const style = /<style>([^<]*)<\/style>/.exec(html)![1]!;
    const hash = Buffer.from(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style)));
    expect(html).toContain(`style-src 'sha256-${hash.toString('base64')}'`);
    expect(html).not.toMatch(/<script|style="| on\w+=/);
  });

  it('says how far it is, and stops when it is told to', async () => {
    const steps: string[] = [];
    const stop = new AbortController();
    const two = [quote, { ...quote, id: 'c'.repeat(32) }];
    const onProgress = (done: number, total: number) => {
      steps.push(`${done}/${total}`);
      stop.abort(new Error('Enough'));
    };
    await expect(write([paper], two, taskWith([], { onProgress, signal: stop.signal }))).rejects.toThrow(
      'Enough',
    );
    expect(steps).toEqual(['1/2']);
  });

  it('has no tag, attribute or character but its own, whatever the words are', async () => {
    const shape = ({ tags }: Markup) =>
      new Set(tags.map(({ name, attributes }) => `${name} ${Object.keys(attributes).join()}`));
    const own = shape(read(await write([bare, paper], [quote], taskWith([picture]))));
    for (const kind of ['p ', 'p class,dir', 'p class', 'p dir', 'a href', 'dd ', 'dt ']) own.add(kind);
    await fc.assert(
      fc.asyncProperty(anyLocker, async ({ papers, quotes }) => {
        const html = await write(papers, quotes.map((one) => ({ ...one, match: one.match && { ...one.match, pack: 'send' } }))); // prettier-ignore
        const { tags, texts } = read(html);
        for (const kind of shape({ tags, texts })) expect(own).toContain(kind);
        expect(html).not.toMatch(/(?!\n)[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
        expect(html.isWellFormed()).toBe(true);
        for (const { attributes } of tags)
          for (const key of ['href', 'src'])
            expect(attributes[key] ?? '#q1').toMatch(/^(?:#[a-z0-9-]+$|https?:|data:image)/);
        const shown = texts.filter((text) => /^“.*”$/s.test(text)).map((text) => text.slice(1, -1));
        const words = quotes.map(({ exact }) => oneLine(cleanReading(exact)) || oneLine(exact));
        expect(shown.sort()).toEqual(words.sort());
      }),
    );
  });
});
