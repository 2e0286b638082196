import { draftFromSpan } from '../../core/evidence/draft-quote.ts';
import { findAgain } from '../../core/evidence/find-again/find-again.ts';
import type { QuoteToFind } from '../../core/evidence/find-again/sought-quote.ts';
import { sendPack } from '../../core/phrases/send-pack.ts';
import { plainReading } from '../../core/text/plain-reading.ts';
import type { ReadingText } from '../../core/text/reading-text.ts';
import { sentencesOf } from '../../core/text/sentences.ts';
import { replaceWords } from '../study/change-sentence.ts';
import { publishedMethod } from '../study/published-method.ts';
import { compared, median, type Figure } from './figure.ts';
import { makeParagraphs } from './make-page.ts';
import { makeDice } from './seeded.ts';

const PARAGRAPHS = 8000;
const QUOTES = 1000;
const REWORDED = 100;
const RUNS = 5;
/** So many reworded quotes are sought by the published method: each takes a tenth of a second. */
const COMPARED = 20;

/** Measures how long it takes to find 1,000 quotes again in a 4 MB text; `tell` hears each figure. */
export function benchFindAgain(tell: (...figures: Figure[]) => void): void {
  const { before, after, quotes, reworded } = makeVersions();
  const milliseconds = medianTime(() => findAgain(after, quotes));
  const withOld = medianTime(() => findAgain(after, quotes, before));
  const states = Object.entries(Object.groupBy(findAgain(after, quotes, before), ({ state }) => state));
  const note = states.map(([state, all]) => `${all.length} ${state}`).join(', ');
  const published = publishedMethod(after.text);
  const times = reworded.slice(0, COMPARED).map((quote) => timeOf(() => published(quote)));
  const exact = quotes.filter((quote) => !reworded.includes(quote)).slice(0, COMPARED);
  const exactTimes = exact.map((quote) => timeOf(() => published(quote)));
  const all = REWORDED * median(times) + (QUOTES - REWORDED) * median(exactTimes);
  const name = 'finding 1,000 quotes again in 4 MB, 100 of them reworded';
  tell(
    {
      ...compared(
        { name, value: Math.round(milliseconds), unit: 'ms' },
        `the published method of Hypothesis, from ${2 * COMPARED} of them`,
        Math.round(all),
      ),
      budget: 'at most 500 ms',
      note: `median of ${RUNS} runs; every place but a few has moved, as a paragraph was put in front`,
    },
    { name: `${name}, with the old text at hand`, value: Math.round(withOld), unit: 'ms', note },
  );
}

/** The old text, and the new one with a paragraph put in front and every tenth of the quoted sentences reworded. */
function makeVersions() {
  const dice = makeDice(20_261_122);
  const paragraphs = makeParagraphs(PARAGRAPHS, sendPack);
  const before = plainReading(paragraphs.join('\n\n'));
  const quotes: QuoteToFind[] = [];
  const reworded: QuoteToFind[] = [];
  const parts: string[] = ['A paragraph that was put in front of all others.\n\n'];
  let copied = 0;
  const every = Math.floor(before.blocks.length / QUOTES);
  for (let at = 0; quotes.length < QUOTES; at += every) {
    const [sentence] = sentencesOf(before.text, before.blocks[at]!);
    const quote = draftFromSpan(before, sentence!.start, sentence!.end)!;
    const other = quotes.length % (QUOTES / REWORDED) === 0 ? replaceWords(quote.exact, dice) : null;
    quotes.push(quote);
    if (other === null) continue;
    reworded.push(quote);
    parts.push(before.text.slice(copied, sentence!.start), other);
    copied = sentence!.end;
  }
  parts.push(before.text.slice(copied));
  const after: ReadingText = plainReading(parts.join(''));
  return { before, after, quotes, reworded };
}

function medianTime(work: () => unknown): number {
  work();
  return median(Array.from({ length: RUNS }, () => timeOf(work)));
}

function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
