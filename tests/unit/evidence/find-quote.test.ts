import fc from 'fast-check';
import { expect, it } from 'vitest';
import { draftFromSpan } from '../../../core/evidence/draft-quote.ts';
import { findQuote } from '../../../core/evidence/find-quote.ts';
import type { ReadingText } from '../../../core/text/reading-text.ts';

function readingOf(...paragraphs: string[]): ReadingText {
  let text = '';
  const blocks = paragraphs.map((paragraph) => {
    if (text) text += '\n\n';
    const start = text.length;
    text += paragraph;
    return { start, end: text.length, kind: 'paragraph' as const };
  });
  return { text, blocks, pages: [] };
}

const before = readingOf(
  'Costs rose. The service will manage demand. It reports in May.',
  'Costs rose again.',
);
const quote = draftFromSpan(before, 12, 43)!;

it('keeps the exact words and the sentences on both sides', () => {
  expect(quote.exact).toBe('The service will manage demand.');
  expect(quote.sentenceBefore).toBe('Costs rose.');
  expect(quote.sentenceAfter).toBe('It reports in May.');
});

it('takes no running header for a sentence before or after', () => {
  const paper = readingOf('Schools Forum, 12 November', 'The service will manage demand.', 'Costs rose.');
  const blocks = paper.blocks.map((block, i) => ({ ...block, running: i === 0 }));
  expect(draftFromSpan({ ...paper, blocks }, 28, 59)).toMatchObject({
    exact: 'The service will manage demand.',
    sentenceBefore: '',
    sentenceAfter: 'Costs rose.',
  });
});

it('finds a quote at its old place', () => {
  expect(findQuote(before, quote)).toEqual({ anchor: 'same', start: 12, end: 43 });
});

it('says that a quote moved', () => {
  const after = readingOf('A new first paragraph.', before.text);
  expect(findQuote(after, quote)).toMatchObject({ anchor: 'moved' });
});

it('prefers the place with the same neighbours to one that is nearer', () => {
  const after = readingOf('The service will manage demand. '.repeat(3), before.text);
  const found = findQuote(after, quote);
  expect(found.anchor === 'moved' && after.text.slice(0, found.start).endsWith('Costs rose. ')).toBe(true);
});

it('never anchors a quote on other words', () => {
  expect(findQuote(readingOf('The service will manage requests.'), quote)).toEqual({ anchor: 'gone' });
});

it('refuses a selection of white space', () => {
  expect(draftFromSpan(before, 11, 12)).toBeNull();
});

it('keeps, for any selection, words that stand in the text at the offsets given', () => {
  const spans = fc.tuple(fc.nat(before.text.length), fc.nat(before.text.length));
  fc.assert(
    fc.property(spans, ([a, b]) => {
      const draft = draftFromSpan(before, Math.min(a, b), Math.max(a, b));
      if (!draft) return;
      const found = findQuote(before, draft);
      expect(found.anchor).toBe('same');
      expect(found.anchor !== 'gone' && before.text.slice(found.start, found.end)).toBe(draft.exact);
    }),
  );
});
