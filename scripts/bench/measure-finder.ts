import { createFinder } from '../../core/phrases/create-finder.ts';
import type { Pack } from '../../core/phrases/pack.ts';
import type { ReadingText } from '../../core/text/reading-text.ts';
import { readWords } from '../../core/text/words.ts';
import { compared, median, type Figure } from './figure.ts';
import { firstOf, manyPatterns } from './many-patterns.ts';

const RUNS = 9;

/** Measures the finder alone, without a browser: its speed, and what ten times as many patterns cost. */
export function measureFinder(paragraphs: readonly string[], pack: Pack): Figure[] {
  const reading = readingOf(paragraphs);
  const words = readWords(reading.text).length;
  const many = manyPatterns(pack, 1000, reading.text);
  const finders = [pack, firstOf(many, 100), many].map((each) => createFinder([each]));
  const times: number[][] = finders.map(() => []);
  const hits: number[] = [];
  // In turns, so that whatever else the machine does meets all of them alike; the first turn warms up.
  for (let run = 0; run <= RUNS; run += 1)
    for (const [index, finder] of finders.entries()) {
      const start = performance.now();
      hits[index] = finder.find(reading).length;
      if (run > 0) times[index]!.push(performance.now() - start);
    }
  const [whole, hundred, thousand] = times.map((each) => Math.round(median(each))) as [
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
      note: `${hits[2]} hits and ${hits[1]}; medians of ${RUNS} runs in turns`,
    },
  ];
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
