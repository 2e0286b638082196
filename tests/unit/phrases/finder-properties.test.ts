import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFinder } from '../../../core/phrases/create-finder.ts';
import { parsePattern } from '../../../core/phrases/parse-pattern.ts';
import { PatternError } from '../../../core/phrases/pattern-error.ts';
import { sendPack } from '../../../core/phrases/send-pack.ts';
import { packOf } from './pack-of.ts';
import { readingOf } from './reading-of.ts';
import { referenceMatches } from './reference-matcher.ts';

const lists = { pair: ['kat lom', 'lom', 'rek [dos] kat'], deep: ['@pair ..2 pim', 'dos', 'kat-lom'] };
const text = fc
  .array(fc.constantFrom('kat', 'kats', 'lom', 'pim', 'dos', 'Rek', 'rek', 'katlom', '7', 'two', 'zap'), {
    minLength: 1,
    maxLength: 14,
  })
  .map((words) => words.join(' '));

const { pattern } = fc.letrec<{ pattern: string; part: string; parts: string }>((tie) => ({
  part: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'part' },
    fc.constantFrom(
      'kat',
      'lom',
      'pim',
      'kat~',
      'dos*',
      '=Rek',
      '#',
      '@pair',
      '@deep',
      'kat-lom',
      'rek',
      '..1',
      '..3',
    ),
    fc.tuple(tie('parts'), tie('parts')).map(([a, b]) => `(${a} / ${b})`),
    tie('parts').map((a) => `[${a}]`),
  ),
  parts: fc.array(tie('part'), { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' ')),
  pattern: fc.oneof(
    tie('parts'),
    fc.tuple(tie('parts'), tie('parts')).map(([a, b]) => `${a} ..2 ${b}`),
    fc.tuple(tie('parts'), tie('parts')).map(([a, b]) => `${a} <..2> ${b}`),
  ),
}));

function isReadable(source: string): boolean {
  try {
    parsePattern(source);
    return true;
  } catch (error) {
    if (error instanceof PatternError) return false;
    throw error;
  }
}

describe('the finder', () => {
  it('finds what the slow and obvious matcher finds', () => {
    fc.assert(
      fc.property(pattern.filter(isReadable), text, (source, words) => {
        const hits = createFinder([packOf([source], { lists })]).find(readingOf([words]));
        expect(hits.map(({ start, end }) => ({ start, end }))).toEqual(
          referenceMatches(source, words, lists),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('finds with several packs what each of them finds alone', () => {
    const sentences = fc.array(text, { minLength: 1, maxLength: 4 }).map((all) => all.join('. '));
    fc.assert(
      fc.property(
        fc.array(pattern.filter(isReadable), { minLength: 2, maxLength: 6 }),
        fc.array(sentences, { minLength: 1, maxLength: 3 }),
        (sources, paragraphs) => {
          const packs = sources.map((source, index) => ({
            ...packOf([source], { lists }),
            id: `p${index}`,
          }));
          const reading = readingOf(paragraphs);
          const together = createFinder(packs).find(reading);
          for (const pack of packs)
            expect(together.filter((hit) => hit.pack === pack.id)).toEqual(
              createFinder([pack]).find(reading),
            );
        },
      ),
      { numRuns: 200 },
    );
  });

  it('reads any pattern or says why not', () => {
    const piece = fc.constantFrom(
      '(',
      ')',
      '[',
      ']',
      '/',
      '~',
      '*',
      '=',
      '@',
      '#',
      '..',
      '..6',
      '<..2>',
      ' ',
      'word',
      '+para',
      '-in',
      '-',
      '@x',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 2 })), { maxLength: 20 }), (pieces) => {
        isReadable(pieces.join(''));
      }),
      { numRuns: 2000 },
    );
  });

  const finder = createFinder([sendPack]);
  const councilWord = fc.constantFrom(
    ...(
      'reduce demand EHCPs number of plans in mainstream out county SEND high needs no more than 20% transport saving cost ' +
      '480 independent special school place-\nments . £2.4m not will The (a) \u2022 waste review all annual \ufb01nal so\u00adlo'
    ).split(' '),
  );
  const council = fc.array(councilWord, { maxLength: 40 }).map((words) => words.join(' '));

  it('gives ordered hits inside their sentences', () => {
    fc.assert(
      fc.property(fc.array(council, { maxLength: 6 }), (paragraphs) => {
        const reading = readingOf(paragraphs);
        let last = 0;
        for (const hit of finder.find(reading)) {
          expect(hit.start).toBeGreaterThanOrEqual(last);
          expect(hit.sentenceStart).toBeLessThanOrEqual(hit.start);
          expect(hit.end).toBeLessThanOrEqual(hit.sentenceEnd);
          expect(hit.start).toBeLessThan(hit.end);
          expect(hit.score).toBe(hit.reasons.reduce((sum, reason) => sum + reason.points, 0));
          last = hit.start;
        }
      }),
    );
  });

  it('finds in two halves what it finds in the whole', () => {
    fc.assert(
      fc.property(
        fc.array(council, { minLength: 1, maxLength: 8 }),
        fc.nat(8),
        fc.boolean(),
        (paragraphs, cut, isPdf) => {
          const reading = readingOf(paragraphs, isPdf ? paragraphs.map((_, index) => 1 + (index >> 1)) : []);
          const whole = finder.find(reading, { title: 'SEND' });
          const halves = [
            ...finder.find(reading, { title: 'SEND', to: cut }),
            ...finder.find(reading, { title: 'SEND', from: cut }),
          ];
          expect(halves).toEqual(whole);
        },
      ),
    );
  });

  it('loses no hit to ligatures, soft hyphens, hard spaces and line ends', () => {
    const contextOf = (category: string) =>
      sendPack.categories.find(({ id }) => id === category)?.context ?? '';
    const patterns = sendPack.patterns.flatMap((each) =>
      each.mustMatch.map((wording) => [each.id, wording, contextOf(each.category)] as const),
    );
    const changes: [RegExp, string][] = [
      [/ /g, '\u00a0'],
      [/ /g, '\n'],
      [/([a-z])(?=[a-z])/g, '$1\u00ad'],
      [/-/g, '\u2011'],
      [/fi/g, '\ufb01'],
      [/([a-z]{3})(?=[a-z]{3})/g, '$1\u00ad\n'],
    ];
    for (const [id, wording, context] of patterns)
      for (const [from, to] of changes) {
        const hits = finder.find(readingOf([wording.replace(from, to), context]));
        expect(
          hits.map((hit) => hit.patternId),
          `${id}: ${wording} with ${JSON.stringify(to)}`,
        ).toContain(id);
      }
  });

  it.each([
    ['hits without end', 'reduce demand for EHCPs '],
    ['one word', 'EHCPs '],
    ['stops', '. '],
    ['line ends', '\n'],
    ['broken words', 'in-\n'],
    ['soft hyphens', 'a\u00ad\n'],
    ['figures', '1,'],
    ['brackets', '('],
    ['apostrophes', "a'"],
  ])('takes time in proportion to the text: %s', (_, piece) => {
    const time = (times: number): number => {
      const start = process.cpuUsage();
      finder.find(readingOf([piece.repeat(times)]));
      return process.cpuUsage(start).user / 1000;
    };
    time(500);
    // A quadratic matcher would need 64 times as long; the rest is room for a busy machine.
    expect(Math.min(time(8000), time(8000))).toBeLessThan(24 * Math.max(time(1000), 25));
  });
});
