import * as fc from 'fast-check';
import { CITED_FIELDS, CITED_FROM, type Citation } from '../../../core/evidence/citation.ts';
import type { Paper } from '../../../core/evidence/paper.ts';
import { VOICES, type Quote } from '../../../core/evidence/quote.ts';
import { BANDS } from '../../../core/phrases/hit.ts';
import { cleanReading } from '../../../core/text/clean-reading.ts';
import { samplePaper, sampleQuote } from './sample-evidence.ts';

/** Pieces that mean something to one format or another. */
const PIECES = [
  '<script>alert(1)</script>', '<b>', '&lt;', ']]>', '[x](http://a.example)', '![](x)', '**', '_', '`', '~~', '|', '\\',
  '# ', '- ', '1. ', '> ', '---', '===', '    ', 'http://a.example/?a=1&b=2', 'www.a.example', 'a@b.example', '=1+1',
  '+£2m', '@x', "'", '"', '""', ',', ';', '\t', '\r', '\n', '\r\n', '\u2028', '\0', '\u0007', '\u001b', '\u007f', '\u0085',
  '\uD83D', '\uDE00', '\uFEFF', '\uFFFE', '\u202E', '{', '}', '$', '%', '^', '~', '#', 'ER  - ', 'TY  - RPRT', '@report{',
  ' and ', '_x000D_', '(Cabinet)', 'Börse – “ok”', '007', ' ', 'word',
]; // prettier-ignore

/** A text that tries to be something else: markup, a formula, a new record, half a character. */
export const hostile = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 6 })
  .map((pieces) => pieces.join(''));

const some = hostile.filter((text) => text !== '');
const orNull = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: null });
const field = fc.record({
  detected: orNull(hostile),
  from: orNull(fc.constantFrom(...CITED_FROM)),
  typed: orNull(hostile),
});
const citation = fc.record(
  Object.fromEntries(CITED_FIELDS.map((name) => [name, field])),
) as unknown as fc.Arbitrary<Citation>;

const hash = fc.stringMatching(/^[0-9a-f]{64}$/);
const time = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const address = fc.oneof(
  some,
  some.map((text) => `https://a.example/${text}`),
  some.map((text) => `file:${text}`),
);

/** A paper with hostile words in every text. */
export const anyPaper: fc.Arbitrary<Paper> = fc.record({
  sha256: hash,
  kind: fc.constantFrom('page', 'pdf'),
  title: hostile,
  addresses: fc.constant(samplePaper.addresses),
  coverage: fc
    .array(hostile, { maxLength: 2 })
    .map((attachments) => ({ ...samplePaper.coverage, attachments })),
  citation,
  dates: fc.constant(samplePaper.dates),
  read: orNull(fc.record({ at: time, first: fc.nat(9), worth: fc.nat(9), maybe: fc.nat(9) })),
});

/** A quote of a paper with hostile words in every text, as pages and the reader make them; without quads. */
export function anyQuote(paper: string): fc.Arbitrary<Quote & { deletedAt: null }> {
  return fc
    .record({
      id: fc.stringMatching(/^[0-9a-f]{32}$/),
      address,
      exact: some,
      sentenceBefore: hostile,
      sentenceAfter: hostile,
      prefix: hostile,
      suffix: hostile,
      start: fc.nat(),
      pages: fc.array(fc.integer({ min: 1, max: 400 }), { maxLength: 2 }),
      place: fc.record({
        packPage: orNull(some),
        reportPage: orNull(some),
        agendaItem: orNull(some),
        paragraph: orNull(some),
      }),
      match: orNull(
        fc.record({
          pack: hostile, packVersion: hostile, patternId: hostile, category: hostile,
          band: fc.constantFrom(...BANDS), words: hostile,
        }), // prettier-ignore
      ),
      citation,
      speaker: field,
      voice: orNull(fc.constantFrom(...VOICES)),
      note: hostile,
      tags: fc.array(some, { maxLength: 3 }),
      savedAt: time,
      changedAt: time,
    })
    .map(({ prefix, suffix, start, ...quote }) => ({
      ...sampleQuote,
      ...quote,
      paper,
      cleaned: cleanReading(quote.exact),
      quads: [],
      selectors: [
        { type: 'TextQuoteSelector', exact: quote.exact, prefix, suffix },
        { type: 'TextPositionSelector', start, end: start + quote.exact.length },
        ...(quote.pages.length === 0
          ? []
          : [
              {
                type: 'FragmentSelector' as const,
                conformsTo: 'http://tools.ietf.org/rfc/rfc3778' as const,
                value: `page=${quote.pages[0]}`,
              },
            ]),
      ],
    }));
}

/** A locker of up to two papers, each with up to three quotes. */
export const anyLocker: fc.Arbitrary<{ papers: Paper[]; quotes: (Quote & { deletedAt: null })[] }> = fc
  .uniqueArray(anyPaper, { maxLength: 2, selector: ({ sha256 }) => sha256 })
  .chain((papers) =>
    fc.record({
      papers: fc.constant(papers),
      quotes: fc
        .tuple(...papers.map(({ sha256 }) => fc.array(anyQuote(sha256), { maxLength: 3 })))
        .map((all) => all.flat())
        .filter((quotes) => new Set(quotes.map(({ id }) => id)).size === quotes.length),
    }),
  );
