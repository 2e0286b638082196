import { expect, it } from 'vitest';
import { outlineRows, type OutlineEntry } from '../../../components/outline-rows.ts';
import { parsePages } from '../../../components/parse-pages.ts';
import { progressSaid } from '../../../components/reading-progress.ts';
import { typedPage } from '../../../components/typed-page.ts';
import { ExpectedError } from '../../../core/result.ts';
import { openLocked } from '../../../entrypoints/reader/ask-password.ts';

it('reads lists of pages as people write them, and refuses what is not in the paper', () => {
  expect(parsePages('3, 7 – 9,12', 20)).toEqual([3, 7, 8, 9, 12]);
  expect(parsePages(' 2 2; 1 ', 20)).toEqual([2, 1]);
  for (const wrong of ['', '0', '9-7', '21', 'three', '1--3', '1-', '1.5'])
    expect(parsePages(wrong, 20), wrong).toBeNull();
});

it('takes the paper’s own names of pages before their numbers', () => {
  const labels = ['i', 'ii', 'iii', '1', '2'];
  expect(typedPage('III', 5, labels)).toBe(3);
  expect(typedPage('1', 5, labels)).toBe(4);
  expect(typedPage('5', 5, labels)).toBe(5);
  expect(typedPage('5', 5, null)).toBe(5);
  for (const wrong of ['', '6', '0', '-1', '2.5', 'x']) expect(typedPage(wrong, 5, null), wrong).toBeNull();
});

it('shows the children of open entries, with their level and place', () => {
  const entry = (id: string, ...children: OutlineEntry[]) => ({
    id,
    title: id,
    target: null,
    url: null,
    children,
  });
  const outline = [entry('0', entry('0.0', entry('0.0.0')), entry('0.1')), entry('1')];
  const rows = (...open: string[]) =>
    outlineRows(outline, new Set(open)).map(
      (row) => `${row.entry.id}/${row.level}/${row.place}of${row.places}`,
    );
  expect(rows()).toEqual(['0/1/1of2', '1/1/2of2']);
  expect(rows('0')).toEqual(['0/1/1of2', '0.0/2/1of2', '0.1/2/2of2', '1/1/2of2']);
  // What stands under a closed entry is not there, open or not.
  expect(rows('0.0')).toEqual(['0/1/1of2', '1/1/2of2']);
});

it('tells progress in four steps', () => {
  const said = new Set(
    Array.from({ length: 400 }, (_, done) => progressSaid({ done: done + 1, total: 400, paused: false }, 2)),
  );
  expect(said.size).toBe(5);
  expect(said).toContain('50% read, 2 places to read so far');
});

it('asks for a password until it is right, once for all, and gives up when the reader does', async () => {
  const open = async (password?: string) => {
    if (password !== 'secret') throw new ExpectedError('needs-password');
    return 'open';
  };
  const answers = ['wrong', 'secret'];
  const asked: boolean[] = [];
  const ask = async (wrong: boolean) => {
    asked.push(wrong);
    return answers.shift() ?? null;
  };
  expect(await openLocked(open, ask)).toEqual({ opened: 'open', password: 'secret' });
  expect(asked).toEqual([false, true]);
  await expect(openLocked(open, ask)).rejects.toMatchObject({ code: 'needs-password' });
  const damaged = async () => Promise.reject(new ExpectedError('damaged-pdf'));
  await expect(openLocked(damaged, ask)).rejects.toMatchObject({ code: 'damaged-pdf' });
  expect(asked).toHaveLength(3);
});
