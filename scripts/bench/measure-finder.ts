import { createFinder } from '../../core/phrases/create-finder.ts';
import type { Hit } from '../../core/phrases/hit.ts';
import type { ActivePack, Pack } from '../../core/phrases/pack.ts';
import type { ReadingText } from '../../core/text/reading-text.ts';
import { readWords } from '../../core/text/words.ts';
import { compared, median, type Figure } from './figure.ts';
import { firstOf, manyPatterns } from './many-patterns.ts';

const RUNS = 25;

/** Measures the finder alone, without a browser: its speed, and what ten times as many patterns cost. */
export function measureFinder(paragraphs: readonly string[], pack: Pack): Figure[] {
  const reading = readingOf(paragraphs);
  const words = readWords(reading.text).length;
  const many = manyPatterns(pack, 1000, reading.text);
  const all = createFinder([many]);
  const busiest = busiestOf(many, 100, all.find(reading));
  const finders = [...[pack, firstOf(many, 100), busiest].map((each) => createFinder([each])), all];
  const times: number[][] = finders.map(() => []);
  const hits: number[] = [];
  // In turns, so that whatever else the machine does meets all of them alike; the first turn warms up.
  for (let run = 0; run <= RUNS; run += 1)
    for (const [index, finder] of finders.entries()) {
      const start = performance.now();
      hits[index] = finder.find(reading).length;
      if (run > 0) times[index]!.push(performance.now() - start);
    }
  const [whole, hundred, busy, thousand] = times.map((each) => Math.round(median(each))) as [
    number,
    number,
    number,
    number,
  ];
  return [
    {
      name: 'words searched in a second, whole pack, without a browser',
      value: Math.round((words / whole) * 1000),
      unit: 'words/s',
      note: `${words} words, ${pack.patterns.length} patterns, ${hits[0]} hits, median of ${RUNS} runs`,
    },
    {
      ...compared(
        { name: 'searching for 1,000 patterns', value: thousand, unit: 'ms' },
        'searching the same text for the first 100 of them',
        hundred,
      ),
      budget: 'ratio at most 1.5',
      note: `${hits[3]} hits and ${hits[1]}; medians of ${RUNS} runs in turns`,
    },
    {
      ...compared(
        { name: 'searching for 1,000 patterns', value: thousand, unit: 'ms' },
        'searching the same text for the 100 of them that are found most often',
        busy,
      ),
      note: `${hits[3]} hits and ${hits[2]}: what patterns cost by themselves`,
    },
  ];
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
