import type { Block, PageSpan, ReadingText } from '../../core/text/reading-text.ts';
import { sentencesOf, type Span } from '../../core/text/sentences.ts';
import { oneOf, type Dice } from '../bench/seeded.ts';
import { changes, unchanged, type Change } from './changes.ts';

/** A sentence of the old version and where its words, or what became of them, stand in the new one. */
export type ChangedSentence = { old: Span; change: Change; now: Span | null };

export type ChangedPaper = { before: ReadingText; after: ReadingText; sentences: ChangedSentence[] };

/** A sentence in so many is changed; shorter ones are no quotes. */
const CHANGED_EVERY = 4;
const SHORTEST = 25;

/** Characters of a page where the paper has none. */
const PAGE = 3000;

/** A text put together piece by piece. */
type Growing = { text: string; blocks: Block[] };

/**
 * Makes a new version of a paper: a quarter of its sentences are changed, each in one way. What is put elsewhere
 * stands as a paragraph of its own behind a block drawn at random.
 */
export function changePaper(paper: ReadingText, dice: Dice): ChangedPaper {
  const before = paper.pages.length > 0 ? paper : withPages(paper);
  const sentences: ChangedSentence[] = [];
  const plans = before.blocks.map((block) =>
    sentencesOf(before.text, block).map((old) => {
      const plan = planFor(before.text.slice(old.start, old.end), dice);
      const sentence: ChangedSentence = { old, change: plan.change, now: null };
      sentences.push(sentence);
      return { ...plan, sentence };
    }),
  );
  const guests = new Map<number, { text: string; sentence: ChangedSentence }[]>();
  for (const { elsewhere, sentence } of plans.flat()) {
    if (elsewhere === null) continue;
    const behind = dice(before.blocks.length);
    guests.set(behind, [...(guests.get(behind) ?? []), { text: elsewhere, sentence }]);
  }

  const after: Growing = { text: '', blocks: [] };
  const pageStarts: number[] = [];
  let at = 0;
  const copyTo = (to: number): void => {
    while (pageStarts.length < before.pages.length && before.pages[pageStarts.length]!.start <= to) {
      const start = before.pages[pageStarts.length]!.start;
      if (start > at) {
        after.text += before.text.slice(at, start);
        at = start;
      }
      pageStarts.push(after.text.length);
    }
    if (to > at) after.text += before.text.slice(at, to);
    at = Math.max(at, to);
  };
  for (const [index, block] of before.blocks.entries()) {
    copyTo(block.start);
    const start = after.text.length;
    for (const { here, sentence } of plans[index]!) {
      copyTo(sentence.old.start);
      const now = after.text.length;
      if (here === null) at = sentence.old.end;
      else if (sentence.change === unchanged) copyTo(sentence.old.end);
      else {
        after.text += here;
        at = sentence.old.end;
      }
      if (sentence.change.truth === 'here') sentence.now = { start: now, end: after.text.length };
    }
    copyTo(block.end);
    if (after.text.length > start) after.blocks.push({ start, end: after.text.length, kind: block.kind });
    for (const { text, sentence } of guests.get(index) ?? []) {
      after.text += '\n\n';
      const now = { start: after.text.length, end: after.text.length + text.length };
      after.text += text;
      after.blocks.push({ ...now, kind: 'paragraph' });
      if (sentence.change.truth === 'elsewhere') sentence.now = now;
    }
  }
  copyTo(before.text.length);
  const pages: PageSpan[] = pageStarts.map((start, index) => ({
    page: before.pages[index]!.page,
    start,
    end: pageStarts[index + 1] ?? after.text.length,
  }));
  return { before, after: { ...after, pages }, sentences: sentences.filter(({ old }) => isQuote(old)) };
}

function isQuote({ start, end }: Span): boolean {
  return end - start >= SHORTEST;
}

function planFor(sentence: string, dice: Dice) {
  const asItWas = { change: unchanged, here: sentence as string | null, elsewhere: null as string | null };
  if (sentence.length < SHORTEST || dice(CHANGED_EVERY) > 0) return asItWas;
  for (let tries = 0; tries < 20; tries += 1) {
    const change = oneOf(dice, changes);
    const here = change.here?.(sentence, dice) ?? null;
    const elsewhere = change.elsewhere?.(sentence, dice) ?? null;
    if ((change.here && here === null) || (change.elsewhere && elsewhere === null)) continue;
    return { change, here, elsewhere };
  }
  return asItWas;
}

/** Pages of some 3,000 characters, each from the beginning of a block. */
function withPages(paper: ReadingText): ReadingText {
  const starts = [0];
  for (const { start } of paper.blocks) if (start - starts.at(-1)! > PAGE) starts.push(start);
  const pages = starts.map((start, index) => ({
    page: index + 1,
    start,
    end: starts[index + 1] ?? paper.text.length,
  }));
  return { ...paper, pages };
}
