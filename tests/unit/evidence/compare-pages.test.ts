import fc from 'fast-check';
import { expect, it } from 'vitest';
import { comparePages, type ComparedPage } from '../../../core/evidence/compare-pages.ts';
import { sameWords } from '../../../core/evidence/find-again/fold-words.ts';
import { plainReading } from '../../../core/text/plain-reading.ts';
import type { ReadingText } from '../../../core/text/reading-text.ts';

/** A PDF with these pages. */
function paper(texts: readonly string[]): ReadingText {
  let start = 0;
  const pages = texts.map((text, index) => {
    const span = { page: index + 1, start, end: start + text.length };
    start = span.end + 2;
    return span;
  });
  return { ...plainReading(texts.join('\n\n')), pages };
}

const FIRST =
  'The forum met in May and the chair thanked all officers. Costs rose by ten per cent in the year.';
const SECOND =
  'The service will work with every school in the county. It reports to the forum in the autumn term.';
const THIRD =
  'Transport for pupils is reviewed each spring by members. Parents are told of changes in writing first.';

const compare = (before: readonly string[], after: readonly string[]): ComparedPage[] => [
  ...comparePages(paper(before), paper(after)),
];

it('finds nothing changed in an unchanged paper', () => {
  expect(compare([FIRST, SECOND], [FIRST, SECOND])).toEqual([
    { page: 1, oldPages: [1], runs: [{ kind: 'kept', text: FIRST }] },
    { page: 2, oldPages: [2], runs: [{ kind: 'kept', text: SECOND }] },
  ]);
});

it('shows the words that differ on their page', () => {
  const [, page] = compare([FIRST, SECOND], [FIRST, SECOND.replace('every school', 'most schools')]);
  expect(page?.runs.filter(({ kind }) => kind !== 'kept')).toEqual([
    { kind: 'removed', text: 'every school' },
    { kind: 'added', text: 'most schools' },
  ]);
});

it('keeps words that only slipped to the next page', () => {
  const pages = compare([FIRST, SECOND], [`${FIRST} ${SECOND.slice(0, 54)}`, SECOND.slice(55), THIRD]);
  expect(pages.map(({ runs }) => runs.map(({ kind }) => kind))).toEqual([['kept'], ['kept'], ['added']]);
  expect(pages.map(({ oldPages }) => oldPages)).toEqual([[1, 2], [2], []]);
});

it('shows a page that was taken out on the page before it', () => {
  const [first, second] = compare([FIRST, SECOND, THIRD], [FIRST, THIRD]);
  expect(first?.runs.at(-1)).toEqual({ kind: 'removed', text: SECOND });
  expect(second).toMatchObject({ page: 2, oldPages: [3], runs: [{ kind: 'kept', text: THIRD }] });
});

it('compares web pages in pieces', () => {
  const paragraphs = Array.from({ length: 60 }, (_, at) => FIRST.replaceAll('the', `the ${at}`));
  const before = plainReading(paragraphs.join('\n\n'));
  const after = plainReading(paragraphs.with(50, SECOND).join('\n\n'));
  const pieces = [...comparePages(before, after)];
  expect(pieces.length).toBeGreaterThan(1);
  expect(pieces.filter(({ runs }) => runs.some(({ kind }) => kind !== 'kept'))).toHaveLength(1);
});

const word = fc.constantFrom(
  'costs',
  'rose',
  'not',
  'the',
  '10%',
  '–',
  'place-\nments',
  'a',
  'b',
  'c',
  'd',
  'e',
  'f',
);
const page = fc.array(word, { maxLength: 30 }).map((words) => words.join(' '));

it('leaves no word of either text out, whatever changed', () => {
  fc.assert(
    fc.property(fc.array(page), fc.array(page), fc.array(page, { minLength: 1 }), (one, other, shared) => {
      const [before, after] = [paper([...one, ...shared]), paper([...other, ...shared, ...one])];
      const pages = [...comparePages(before, after)];
      const side = (each: ComparedPage, kind: 'removed' | 'added') =>
        each.runs.filter((run) => run.kind === 'kept' || run.kind === kind).map(({ text }) => text);
      expect(sameWords(pages.flatMap((each) => side(each, 'removed')).join(' '), before.text)).toBe(true);
      expect(pages.map(({ page }) => page)).toEqual(after.pages.map(({ page }) => page));
      for (const [at, each] of pages.entries()) {
        const { start, end } = after.pages[at]!;
        expect(sameWords(side(each, 'added').join(' '), after.text.slice(start, end))).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});
