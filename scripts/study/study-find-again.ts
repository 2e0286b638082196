import { draftFromSpan } from '../../core/evidence/draft-quote.ts';
import { findAgain } from '../../core/evidence/find-again/find-again.ts';
import { sameWords } from '../../core/evidence/find-again/fold-words.ts';
import type { Refound } from '../../core/evidence/find-again/refound.ts';
import type { QuoteToFind } from '../../core/evidence/find-again/sought-quote.ts';
import type { ReadingText } from '../../core/text/reading-text.ts';
import type { Span } from '../../core/text/sentences.ts';
import { makeDice } from '../bench/seeded.ts';
import { changePaper } from './change-paper.ts';
import { unchanged } from './changes.ts';
import { answerOf, judgeAnswer, type Judgement } from './judge-answer.ts';
import { publishedMethod } from './published-method.ts';
import type { StudyPaper } from './study-papers.ts';

const SEED = 20_261_122;
const REPLACED = 'the whole paper replaced by another';
/** So many quotes of each paper are sought in another paper. */
const FROM_EACH = 40;

export const METHODS = ['with the old text', 'with the new text alone', 'Hypothesis'] as const;

/** How an answer of each method is judged; Hypothesis is not asked for quotes left as they were. */
export type Judgements = Partial<Record<(typeof METHODS)[number], Judgement>>;

/** One sentence as a quote: what happened to it and how the methods answered. */
export type Case = { change: string; judged: Judgements };

/**
 * Seeks `count` changed quotes again in new versions of the papers, made with a seed, and all quotes left as they
 * were that stand in the same papers.
 */
export function studyFindAgain(papers: readonly StudyPaper[], count: number): Case[] {
  const dice = makeDice(SEED);
  const cases = inOtherPapers(papers);
  let changed = cases.length;
  while (changed < count)
    for (const { reading } of papers) {
      const { before, after, sentences } = changePaper(reading, dice);
      const quotes = sentences.map(({ old }) => draftFromSpan(before, old.start, old.end)!);
      const truths = sentences.map(({ now }) => now);
      const names = sentences.map(({ change }) => change.name);
      const found = seek(before, after, quotes, truths, names);
      // Those left as they were are there to show that nothing is said of them; a part of the papers will do.
      const room = count - changed;
      const kept = found.filter(({ change }) => change !== unchanged.name).slice(0, room);
      cases.push(...kept, ...found.filter(({ change }) => change === unchanged.name));
      changed += kept.length;
      if (changed >= count) break;
    }
  return cases;
}

/** All quotes sought in the next paper, where none of them is. */
function inOtherPapers(papers: readonly StudyPaper[]): Case[] {
  return papers.flatMap(({ reading }, index) => {
    const other = papers[(index + 1) % papers.length]!.reading;
    const every = changePaper(reading, makeDice(SEED)).sentences;
    const some = every.filter((_, at) => at % Math.ceil(every.length / FROM_EACH) === 0);
    const quotes = some.map(({ old }) => draftFromSpan(reading, old.start, old.end)!);
    const nowhere = quotes.map(() => null);
    return seek(
      reading,
      other,
      quotes,
      nowhere,
      quotes.map(() => REPLACED),
    );
  });
}

function seek(
  before: ReadingText,
  after: ReadingText,
  quotes: QuoteToFind[],
  truths: (Span | null)[],
  names: string[],
): Case[] {
  const { text } = after;
  const withOld = findAgain(after, quotes, before);
  const alone = findAgain(after, quotes);
  const published = publishedMethod(text);
  return quotes.map((quote, at) => {
    const { exact } = quote;
    const truth = truths[at]!;
    for (const each of [withOld[at]!, alone[at]!]) insistOnWords(each, text, exact);
    const judged: Judgements = {
      'with the old text': judgeAnswer(text, exact, truth, answerOf(withOld[at]!)),
      'with the new text alone': judgeAnswer(text, exact, truth, answerOf(alone[at]!)),
    };
    if (names[at] !== unchanged.name)
      judged.Hypothesis = judgeAnswer(text, exact, truth, { place: published(quote), saysOther: false });
    return { change: names[at]!, judged };
  });
}

/** `same` and `moved` are the very characters unless they say `respaced`, and `reworded` are other words. */
function insistOnWords(refound: Refound, text: string, exact: string): void {
  if (refound.state === 'gone') return;
  const words = text.slice(refound.start, refound.end);
  const fits =
    refound.state === 'reworded' ? !sameWords(words, exact) : refound.respaced !== (words === exact);
  if (!fits) throw new Error(`Called ${refound.state}: ${exact}\nis now: ${words}`);
}
