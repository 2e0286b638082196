import { createFinder } from '../../core/phrases/create-finder.ts';
import type { Hit } from '../../core/phrases/hit.ts';
import type { ActivePack, Pack } from '../../core/phrases/pack.ts';
import type { ReadingText } from '../../core/text/reading-text.ts';
import { readWords } from '../../core/text/words.ts';
import { compared, median, type Figure } from './figure.ts';
import { firstOf, manyPatterns } from './many-patterns.ts';

/** Which patterns are drawn says as much as their number: so many draws, each timed in so many turns. */
const DRAWS = 11;
const RUNS = 9;

/** Measures the finder alone, without a browser: its speed, and what ten times as many patterns cost. */
export function measureFinder(paragraphs: readonly string[], pack: Pack): Figure[] {
  const reading = readingOf(paragraphs);
  const words = readWords(reading.text).length;
  const whole = timeInTurns([pack], reading);
  const draws = Array.from({ length: DRAWS }, (_, draw) => {
    const many = manyPatterns(pack, 1000, reading.text, draw);
    const busiest = busiestOf(many, 100, createFinder([many]).find(reading));
    return timeInTurns([firstOf(many, 100), busiest, many], reading);
  });
  const ratios = (from: number) =>
    draws.map(({ times }) => times[2]! / times[from]!).toSorted((a, b) => a - b);
  const compare = (from: number, what: string, budget?: string): Figure => {
    const all = ratios(from);
    const middle = draws.find(({ times }) => median(all) === times[2]! / times[from]!)!;
    const { times, hits } = middle;
    return {
      ...compared(
        { name: 'searching for 1,000 patterns', value: Math.round(times[2]!), unit: 'ms' },
        what,
        Math.round(times[from]!),
      ),
      ...(budget === undefined ? {} : { budget }),
      note: `${hits[2]} hits and ${hits[from]}; the middle one of ${DRAWS} draws, ${all[0]!.toFixed(2)} to ${all.at(-1)!.toFixed(2)}, medians of ${RUNS} turns each`,
    };
  };
  return [
    {
      name: 'words searched in a second, whole pack, without a browser',
      value: Math.round((words / whole.times[0]!) * 1000),
      unit: 'words/s',
      note: `${words} words, ${pack.patterns.length} patterns, ${whole.hits[0]} hits, median of ${RUNS} runs`,
    },
    compare(0, 'searching the same text for the first 100 of them', 'ratio at most 1.5'),
    compare(1, 'searching the same text for the 100 of them that are found most often'),
  ];
}

/** Milliseconds and hits of searching for each of these packs: the medians of turns, of which the first warms up. */
function timeInTurns(
  packs: readonly ActivePack[],
  reading: ReadingText,
): { times: number[]; hits: number[] } {
  const finders = packs.map((each) => createFinder([each]));
  const times: number[][] = finders.map(() => []);
  const hits: number[] = [];
  // In turns, so that whatever else the machine does meets all of them alike.
  for (let run = 0; run <= RUNS; run += 1)
    for (const [index, finder] of finders.entries()) {
      const start = performance.now();
      hits[index] = finder.find(reading).length;
      if (run > 0) times[index]!.push(performance.now() - start);
    }
  return { times: times.map(median), hits };
}

/** The `count` patterns of a pack that have the most of these hits. */
function busiestOf(pack: ActivePack, count: number, hits: readonly Hit[]): ActivePack {
  const found = new Map<string, number>();
  for (const { patternId } of hits) found.set(patternId, (found.get(patternId) ?? 0) + 1);
  const patterns = pack.patterns.toSorted((a, b) => (found.get(b.id) ?? 0) - (found.get(a.id) ?? 0));
  return { ...pack, patterns: patterns.slice(0, count) };
}

function readingOf(paragraphs: readonly string[]): ReadingText {
  const blocks: ReadingText['blocks'] = [];
  let start = 0;
  for (const text of paragraphs) {
    blocks.push({ start, end: start + text.length, kind: 'paragraph' });
    start += text.length + 2;
  }
  return { text: paragraphs.join('\n\n'), blocks, pages: [] };
}
