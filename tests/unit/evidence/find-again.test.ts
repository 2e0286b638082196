import fc from 'fast-check';
import { expect, it } from 'vitest';
import { draftFromSpan } from '../../../core/evidence/draft-quote.ts';
import { findAgain } from '../../../core/evidence/find-again/find-again.ts';
import { foldWords, sameWords } from '../../../core/evidence/find-again/fold-words.ts';
import { refoundSchema, type Refound } from '../../../core/evidence/find-again/refound.ts';
import { plainReading } from '../../../core/text/plain-reading.ts';
import type { ReadingText } from '../../../core/text/reading-text.ts';

const OLD = [
  'The forum met in May. Costs rose by 10% in the year. The chair thanked the officers for the work.',
  'The service will manage demand by working with schools. It reports to the forum again in the autumn.',
  'Transport for pupils is reviewed each spring. Parents are told of changes in writing before they begin.',
];

/** A paper with one paragraph to a page, or a web page. */
function paper(paragraphs: readonly string[], pages = true): ReadingText {
  const reading = plainReading(paragraphs.join('\n\n'));
  if (!pages) return reading;
  return {
    ...reading,
    pages: reading.blocks.map(({ start, end }, index) => ({ page: index + 1, start, end })),
  };
}

function quoteOf(reading: ReadingText, words: string) {
  const start = reading.text.indexOf(words);
  return draftFromSpan(reading, start, start + words.length)!;
}

function seek(words: string, after: readonly string[], pages = true): Refound {
  const before = paper(OLD, pages);
  return findAgain(paper(after, pages), [quoteOf(before, words)])[0]!;
}

const changed = (from: string, to: string): string[] => OLD.map((paragraph) => paragraph.replace(from, to));

it('says that a quote stands as it was', () => {
  expect(seek('Costs rose by 10% in the year.', OLD)).toMatchObject({ state: 'same', respaced: false });
});

it('says so too when a sentence was put before it on its page', () => {
  const found = seek(
    'Costs rose by 10% in the year.',
    changed('The forum', 'Apologies were given. The forum'),
  );
  expect(found).toMatchObject({ state: 'same', pages: [1] });
});

it('says from which page to which a quote moved', () => {
  const found = seek('Costs rose by 10% in the year.', ['A new first page.', ...OLD]);
  expect(found).toMatchObject({ state: 'moved', oldPages: [1], pages: [2], respaced: false });
});

it('calls words on a web page the same while one of their neighbours stands beside them', () => {
  const after = ['A new paragraph.', ...OLD];
  expect(seek('Costs rose by 10% in the year.', after, false)).toMatchObject({ state: 'same' });
  const away = [OLD[1]!, `${OLD[2]} Costs rose by 10% in the year.`];
  expect(seek('Costs rose by 10% in the year.', away, false)).toMatchObject({ state: 'moved' });
});

it.each([
  ['10%', '15%'],
  ['will manage', 'will not manage'],
  ['rose', 'fell'],
  ['in the year.', 'in the year!'],
  ['Costs', 'costs'],
])('calls “%s” changed to “%s” reworded', (from, to) => {
  const words = OLD.join(' ')
    .match(/[^.]+\./g)!
    .find((sentence) => sentence.includes(from))!
    .trim();
  const found = seek(words, changed(from, to));
  expect(found.state).toBe('reworded');
  expect(
    found.state === 'reworded' && found.difference.filter(({ kind }) => kind !== 'kept').length,
  ).toBeGreaterThan(0);
});

it('tells line ends and broken words from other words, and never calls them the same characters', () => {
  const words = 'Parents are told of changes in writing before they begin.';
  const broken = changed('told of changes in writing', 'told of\nchan-\nges in writing');
  expect(seek(words, broken)).toMatchObject({ state: 'same', respaced: true });
});

it('shows the whole new sentence with the difference in words', () => {
  const found = seek('Costs rose by 10% in the year.', changed('Costs rose by 10%', 'All costs rose by 15%'));
  expect(found).toMatchObject({
    state: 'reworded',
    difference: [
      { kind: 'removed', text: 'Costs' },
      { kind: 'added', text: 'All costs' },
      { kind: 'kept', text: 'rose by' },
      { kind: 'removed', text: '10%' },
      { kind: 'added', text: '15%' },
      { kind: 'kept', text: 'in the year.' },
    ],
  });
});

it('says that a quote is gone, and how like it the likest words are', () => {
  const found = seek('Costs rose by 10% in the year.', changed(' Costs rose by 10% in the year.', ''));
  expect(found).toMatchObject({ state: 'gone', oldPages: [1] });
  expect(found.state === 'gone' && found.likeness).toBeLessThan(0.6);
});

it('prefers, of equal words, those between the same neighbours to those nearer', () => {
  const words = 'Costs rose by 10% in the year.';
  const found = seek(words, [`${words} ${words}`, ...OLD]);
  expect(found).toMatchObject({ state: 'moved', pages: [2] });
});

it('never takes a sentence that was in the old text all the time for a new wording', () => {
  const like = 'Costs rose by 12% in the year.';
  const before = paper([...OLD, `The forum met in June. ${like} The chair thanked the members.`]);
  const after = paper([
    OLD[0]!.replace(' Costs rose by 10% in the year.', ''),
    ...before.text.split('\n\n').slice(1),
  ]);
  const quote = quoteOf(before, 'Costs rose by 10% in the year.');
  expect(findAgain(after, [quote])[0]).toMatchObject({ state: 'reworded' });
  expect(findAgain(after, [quote], before)[0]).toMatchObject({ state: 'gone' });
});

const COPY = 'Costs rose by 10% in the year.';
const TWICE = [...OLD, `An annex says it once more. ${COPY} It is a copy of the words above, for the board.`];

/** What became of the first of two copies of the same words, with the old text at hand. */
function seekFirst(after: readonly string[]): Refound {
  const before = paper(TWICE);
  return findAgain(paper(after), [quoteOf(before, COPY)], before)[0]!;
}

it('never takes a copy of its words that stood elsewhere all the time for a quote that was reworded', () => {
  const after = [OLD[0]!.replace('10%', '15%'), ...TWICE.slice(1)];
  expect(seekFirst(after)).toMatchObject({ state: 'reworded', pages: [1] });
  // Without the old text nobody can know.
  expect(findAgain(paper(after), [quoteOf(paper(TWICE), COPY)])[0]).toMatchObject({
    state: 'moved',
    pages: [4],
  });
});

it('calls a quote gone when only the copy of its words is left, wherever that stands now', () => {
  const without = [OLD[0]!.replace(` ${COPY}`, ''), ...TWICE.slice(1)];
  expect(seekFirst(without)).toMatchObject({ state: 'gone' });
  expect(seekFirst(['A new first page.', ...without])).toMatchObject({ state: 'gone' });
});

it('finds a quote that moved though a copy of its words stands elsewhere, and one whose copy was left out', () => {
  const moved = [OLD[0]!.replace(` ${COPY}`, ''), ...TWICE.slice(1), `A last page. ${COPY} So it ends.`];
  expect(seekFirst(moved)).toMatchObject({ state: 'moved', pages: [5] });
  const single = ['A new first page.', OLD[0]!.replace('The chair', 'Our chair'), ...OLD.slice(1)];
  expect(seekFirst(single)).toMatchObject({ state: 'moved', pages: [2] });
});

it('finds a long quote of many sentences again', () => {
  const pages = Array.from({ length: 30 }, (_, at) =>
    OLD.map((each) => each.replace(/in /g, `in ${at} `)).join(' '),
  );
  const before = paper(pages);
  const words = pages.slice(3, 20).join('\n\n');
  const after = paper(['New.', ...pages.with(9, `${pages[9]} One more sentence.`)]);
  const [found] = findAgain(after, [quoteOf(before, words)]);
  expect(found).toMatchObject({ state: 'reworded' });
  expect(found?.state === 'reworded' && found.difference.filter(({ kind }) => kind !== 'kept')).toEqual([
    { kind: 'added', text: 'One more sentence.' },
  ]);
});

it('finds words of signs alone', () => {
  const before = paper(['— * — is what it says.']);
  expect(findAgain(before, [quoteOf(before, '— * —')])[0]).toMatchObject({ state: 'same' });
});

const word = fc.constantFrom(
  'costs',
  'rose',
  'Not',
  'the',
  '10%',
  '£5m,',
  'place-\nments',
  'ﬁnal',
  'a',
  'of.',
  '–',
  'x\u00ady',
);
const space = fc.constantFrom(' ', ' ', ' ', '\n', '\n\n', '\t', '. ');
const text = fc
  .array(fc.tuple(word, space), { minLength: 1, maxLength: 60 })
  .map((parts) => parts.flat().join(''));
const spans = fc.tuple(fc.nat(), fc.nat());

/** Quotes of the old text at whatever offsets, mid-word too. */
function quotesIn(reading: ReadingText, places: readonly [number, number][]) {
  const { length } = reading.text;
  return places.flatMap(([a, b]) => {
    const [from, to] = [a % (length + 1), b % (length + 1)];
    return draftFromSpan(reading, Math.min(from, to), Math.max(from, to)) ?? [];
  });
}

it('answers all same for a text that did not change', () => {
  fc.assert(
    fc.property(text, fc.array(spans), fc.boolean(), (words, places, pages) => {
      const reading = paper([words], pages);
      const found = findAgain(reading, quotesIn(reading, places));
      for (const each of found) expect(each).toMatchObject({ state: 'same', respaced: false });
    }),
  );
});

it('calls only equal characters the same or moved, stays within the text and rebuilds both texts', () => {
  fc.assert(
    fc.property(
      text,
      text,
      text,
      fc.array(spans),
      fc.boolean(),
      fc.boolean(),
      (one, shared, other, places, pages, old) => {
        const before = paper([one, shared], pages);
        const after = paper([other, shared, one.slice(3)], pages);
        const quotes = quotesIn(before, places);
        const found = findAgain(after, quotes, old ? before : undefined);
        expect(found).toHaveLength(quotes.length);
        for (const [at, each] of found.entries())
          check(after.text, quotes[at]!.exact, refoundSchema.parse(each));
      },
    ),
    { numRuns: 300 },
  );
});

function check(text: string, exact: string, found: Refound) {
  if (found.state === 'gone') return;
  expect(0 <= found.start && found.start < found.end && found.end <= text.length).toBe(true);
  const words = text.slice(found.start, found.end);
  if (found.state !== 'reworded') {
    expect(sameWords(words, exact)).toBe(true);
    expect(words === exact).toBe(!found.respaced);
    return;
  }
  expect(sameWords(words, exact)).toBe(false);
  const side = (kind: 'removed' | 'added') =>
    found.difference.filter((run) => run.kind === 'kept' || run.kind === kind).map((run) => run.text);
  expect(sameWords(side('removed').join(' '), exact)).toBe(true);
  expect(sameWords(side('added').join(' '), words)).toBe(true);
}

it('folds nothing but how words are set on a page', () => {
  expect(foldWords('Chil-\ndren’s\u00a0ﬁnal  “plan”')).toBe(foldWords('Chil-\ndren\'s final "plan"'));
  expect(sameWords('place-\nments', 'placements') && sameWords('part-\ntime', 'part-time')).toBe(true);
  for (const [one, other] of [
    ['10-\n15%', '1015%'],
    ['re-cover', 'recover'],
    ['£5m', '$5m'],
    ['10²', '102'],
    ['no where', 'nowhere'],
    ['5', '-5'],
  ] as const)
    expect(sameWords(one, other)).toBe(false);
});
