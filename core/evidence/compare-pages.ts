import { pagesOf, type ReadingText } from '../text/reading-text.ts';
import { anchorTexts } from './find-again/anchor-texts.ts';
import { cutPieces } from './find-again/cut-pieces.ts';
import { readChunks } from './find-again/read-chunks.ts';
import type { WordRun } from './find-again/refound.ts';
import { differWords, shownWords } from './find-again/word-difference.ts';

/**
 * A page of the new text beside what it was: the words kept, removed and added there; what was removed stands where
 * it would have stood. `page` is null for a web page, which comes in pieces; `oldPages` are the PDF pages from which
 * the old words come.
 */
export type ComparedPage = { page: number | null; oldPages: number[]; runs: WordRun[] };

/** A place that the two texts have in common: offsets into both. */
type Cut = { before: number; after: number };

/**
 * Compares two versions of a paper page by page of the new one, in order: one page for each step, so that whoever
 * asks can rest in between. Words that only slipped to the next page are kept words; a sentence put elsewhere is
 * removed there and added here. The kept and removed words of all pages are the old text, the kept and added words
 * of a page are that page.
 */
export function* comparePages(before: ReadingText, after: ReadingText): Generator<ComparedPage, void> {
  const [old, now] = [readChunks(before.text), readChunks(after.text)];
  const words = anchorTexts(old, now);
  let from: Cut = { before: 0, after: 0 };
  let next = 0;
  for (const { page, end } of cutPieces(after)) {
    const cuts: Cut[] = [from];
    for (; next < words.length && now.starts[words[next]!.after]! < end; next += 1) {
      const [last, word] = [words[next - 1], words[next]!];
      if (last && word.before === last.before + 1 && word.after === last.after + 1) continue;
      if (last && now.starts[last.after]! >= from.after)
        cuts.push({ before: old.ends[last.before]!, after: now.ends[last.after]! });
      cuts.push({ before: old.starts[word.before]!, after: now.starts[word.after]! });
    }
    // What was removed before the first words of the next page is shown on this one.
    const following = words[next];
    const to: Cut = { before: following ? old.starts[following.before]! : before.text.length, after: end };
    cuts.push(to);
    yield {
      page,
      oldPages: pagesBetween(before, from.before, to.before),
      runs: differPieces(before, after, cuts),
    };
    from = to;
  }
}

/** The PDF pages of a stretch, white space at its ends aside. */
function pagesBetween(reading: ReadingText, from: number, to: number): number[] {
  const words = reading.text.slice(from, to).trim();
  const start = reading.text.indexOf(words, from);
  return pagesOf(reading, start, start + words.length);
}

/** The difference of the stretches between each two cuts that follow each other. */
function differPieces(before: ReadingText, after: ReadingText, cuts: readonly Cut[]): WordRun[] {
  const runs: WordRun[] = [];
  for (const [at, cut] of cuts.entries()) {
    const last = cuts[at - 1];
    if (!last) continue;
    const old = before.text.slice(last.before, cut.before);
    const now = after.text.slice(last.after, cut.after);
    runs.push(...differWords(shownWords(old), shownWords(now)));
  }
  return joined(runs);
}

/** Runs of one kind that stand beside each other as one. */
function joined(runs: readonly WordRun[]): WordRun[] {
  const whole: WordRun[] = [];
  for (const { kind, text } of runs) {
    const last = whole.at(-1);
    if (last?.kind === kind) last.text += ` ${text}`;
    else whole.push({ kind, text });
  }
  return whole;
}
