import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFinder } from '../../../core/phrases/create-finder.ts';
import type { Hit } from '../../../core/phrases/hit.ts';
import { moveHit } from '../../../core/phrases/move-hit.ts';
import { repeatHit } from '../../../core/phrases/repeat-hit.ts';
import { createRepeatedBlocks } from '../../../core/phrases/repeated-blocks.ts';
import { cutTextOf, cutWindow, isWholeWindow } from '../../../core/phrases/search-window.ts';
import { searchWindowSchema } from '../../../core/phrases/search-window-schema.ts';
import { sendPack } from '../../../core/phrases/send-pack.ts';
import type { ReadingText } from '../../../core/text/reading-text.ts';
import { packOf } from './pack-of.ts';
import { readingOf } from './reading-of.ts';

const finder = createFinder([
  sendPack,
  packOf(['kat', 'kat +para lom', 'lom -para rek', 'rek +para pim', 'pim'], {
    lists: { send: ['dos'], decision: ['agree~'] },
    signal: 'L',
  }),
]);

/** Words of which blocks are made: what ranks and tests look for, and what is hard to count. */
const word = fc.constantFrom(
  ...'kat lom pim rek dos katlom agreed EHCPs 20% £1.2m (a) 12. - — ½ & in-\nclusion so\u00adlo rek-\n \u00adpim a\u00ad\nb SEND'.split(
    ' ',
  ),
);
const plainWord = fc.constantFrom('the', 'panel', 'met', 'in', 'May', 'and', 'dos', 'kat.');
const sentence = (of: fc.Arbitrary<string>, maxLength: number) =>
  fc.array(of, { minLength: 1, maxLength }).map((words) => words.join(' '));
const heading = fc.constantFrom('Dos and plans', 'Item', 'EHCPs', 'Kat ......... 12');
const blockOf = fc.oneof(
  { weight: 3, arbitrary: sentence(word, 6) },
  { weight: 2, arbitrary: sentence(plainWord, 30) },
  { weight: 1, arbitrary: sentence(word, 90) },
  { weight: 1, arbitrary: heading },
  { weight: 1, arbitrary: fc.constantFrom('—', 'Kat', 'dos', 'reduce demand for EHCPs', '12\t') },
);

const filler = 'the panel met in May and then again '.repeat(9);
/** Blocks of which each decides about its neighbours, or is too long to: the edges of what a window needs. */
const edge = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(`kat ${filler}`, filler, `dos ${filler}`) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('kat', 'lom', 'Dos and plans', 'lo-\nm '.repeat(50), 'the 12% '.repeat(28)),
  },
);

/** A page of these blocks; those that a heading may be are headings now and then. */
const pageOf = (block: fc.Arbitrary<string>) =>
  fc
    .array(fc.tuple(block, fc.nat(5)), { minLength: 1, maxLength: 90, size: 'max' })
    .map((parts): ReadingText => {
      const reading = readingOf(parts.map(([text]) => text));
      for (const [index, [text, dice]] of parts.entries())
        if (dice === 0 && text.length < 40) reading.blocks[index]!.kind = 'heading';
      return reading;
    });
const cell = fc.oneof(
  { weight: 30, arbitrary: fc.constantFrom('the', 'a 12%', 'lo-\nm', '—') },
  { weight: 1, arbitrary: fc.constantFrom('kat', 'lom', 'rek', 'pim') },
);
const page = fc.oneof(pageOf(blockOf), pageOf(edge), pageOf(cell));

/** The hits of the blocks from `cuts[i]` to `cuts[i + 1]`, found in windows, in offsets of the whole. */
function findInWindows(reading: ReadingText, title: string, cuts: readonly number[]): Hit[] {
  const { isRepeated } = createRepeatedBlocks(reading);
  return cuts.slice(0, -1).flatMap((from, index) => {
    const { window: sent, offset } = cutWindow(cutTextOf(reading), from, cuts[index + 1]!);
    const window = searchWindowSchema.parse(sent);
    const hits = finder.find(
      { text: window.text, blocks: window.blocks, pages: [] },
      { title, from: window.from, to: window.to, isRepeated: () => false },
    );
    return hits.map((hit) => {
      const block = from + window.blocks.slice(window.from).findIndex(({ end }) => hit.start < end);
      const moved = moveHit(hit, offset);
      return isRepeated(block) ? repeatHit(moved) : moved;
    });
  });
}

describe('search windows', () => {
  it('show the hits that the whole paper has, wherever they are cut', () => {
    fc.assert(
      fc.property(
        page,
        fc.constantFrom('', 'Dos', 'SEND'),
        fc.array(fc.nat(90), { maxLength: 12, size: 'max' }),
        (reading, title, places) => {
          const inside = places.filter((place) => place > 0 && place < reading.blocks.length);
          const cuts = [...new Set([0, ...inside, reading.blocks.length])].sort((a, b) => a - b);
          expect(findInWindows(reading, title, cuts)).toEqual(finder.find(reading, { title }));
        },
      ),
      { numRuns: 400 },
    );
  });

  it.each(['the', '12%', '—', 're-\nk', 'pan\u00adel'])(
    'reach as far as the paragraph of a hit in a table of cells that say %j',
    (cell) => {
      for (let between = 50; between < 70; between += 1) {
        const cells = Array.from({ length: between }, () => cell);
        const far = Array.from({ length: 90 }, () => filler);
        for (const blocks of [
          ['kat', ...cells, 'lom'],
          ['lom', ...cells, 'kat'],
        ]) {
          const reading = readingOf([...far, ...blocks, ...far]);
          const at = far.length + blocks.indexOf('kat');
          const whole = finder.find(reading, { from: at, to: at + 1 });
          expect(findInWindows(reading, '', [at, at + 1])).toEqual(whole);
        }
      }
    },
  );

  it('show the hits of a paper with a running line and a heading far above', () => {
    const rows = Array.from({ length: 60 }, (_, index) => (index % 7 === 0 ? 'Kat' : `Figure ${index} —`));
    const reading = readingOf(['Dos', ...rows]);
    reading.blocks[0]!.kind = 'heading';
    const cuts = [...reading.blocks.keys(), reading.blocks.length];
    const whole = finder.find(reading);
    expect(whole.length).toBeGreaterThan(5);
    expect(findInWindows(reading, '', cuts)).toEqual(whole);
  });

  it('are the same when they are cut while blocks are still added behind them, where that is enough', () => {
    let compared = 0;
    fc.assert(
      fc.property(page, fc.array(fc.nat(90), { minLength: 3, maxLength: 3 }), (reading, places) => {
        const inside = places.map((place) => place % (reading.blocks.length + 1)).sort((a, b) => a - b);
        const [from, to, count] = inside as [number, number, number];
        const part = cutTextOf({ ...reading, blocks: reading.blocks.slice(0, count) });
        if (from === to || !isWholeWindow(part, to)) return;
        compared += 1;
        expect(cutWindow(part, from, to)).toEqual(cutWindow(cutTextOf(reading), from, to));
      }),
      { numRuns: 2000 },
    );
    expect(compared).toBeGreaterThan(50);
  });

  it('hold little more than the blocks that are asked for', () => {
    const reading = readingOf(
      Array.from({ length: 5000 }, (_, index) => `${index} officers met in May. `.repeat(5)),
    );
    const { window } = cutWindow(cutTextOf(reading), 2500, 2510);
    const asked = reading.blocks[2509]!.end - reading.blocks[2500]!.start;
    expect(window.text.text.length).toBeLessThan(asked + 3000);
    expect(searchWindowSchema.parse(window).blocks.length).toBeLessThan(100);
  });
});
