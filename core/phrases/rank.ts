import { cleanReading } from '../text/clean-reading.ts';
import type { CompiledPack, CompiledPattern } from './compile-pack.ts';
import type { Node } from './compile-parts.ts';
import { findFigure } from './find-figure.ts';
import type { Band, Reason } from './hit.ts';
import type { Sentence, WordSpan } from './match-sentence.ts';
import type { ParagraphPart } from './read-blocks.ts';

/** One match of a pattern with what stands around it. */
export type Match = {
  pattern: CompiledPattern;
  sentence: Sentence;
  span: WordSpan;
  paragraph: readonly ParagraphPart[];
};

export type Rank = { band: Band; score: number; reasons: Reason[]; denied: boolean };

const PHRASE_POINTS = { H: 3, M: 2, L: 1 } as const;
const DENIAL_REACH = 4;

/** The band of a score: 6 or more, 4 or 5, 2 or 3, less. */
export function bandOf(score: number): Band {
  if (score >= 6) return 'read-first';
  if (score >= 4) return 'worth-reading';
  return score >= 2 ? 'maybe' : 'hidden';
}

const overlaps = (a: WordSpan, b: WordSpan): boolean => a.start < b.end && b.start < a.end;

/**
 * The points of a match, each with its reason, and the band they add up to.
 *
 * The words come from lists of the pack: `send` (what the pack is about), `decision`, `target`, `other` (other
 * services), `denial` and its exceptions `nodenial`, `reference` (words before a figure that is no amount) and
 * `month`. A pattern of low signal needs a word of `send` outside its own words. `text` is the reading text.
 */
export function rank(
  { pattern, sentence, span, paragraph }: Match,
  ranking: CompiledPack['ranking'],
  text: string,
): Rank {
  const wordsAt = ({ start, end }: WordSpan): string =>
    cleanReading(text.slice(sentence.words[start]?.start ?? 0, sentence.words[end - 1]?.end ?? 0));
  const find = (node?: Node): readonly WordSpan[] => (node ? sentence.find(node) : []);
  /** The first of some spans; of those that start there the longest, so that "EHC plans" is shown and not "EHC". */
  const first = (spans: readonly WordSpan[]): WordSpan | undefined =>
    spans.findLast(({ start }) => start === spans[0]?.start);
  const reasons: Reason[] = [{ code: 'phrase', points: PHRASE_POINTS[pattern.signal], words: wordsAt(span) }];

  const send = find(ranking.send).filter((found) => pattern.signal !== 'L' || !overlaps(found, span));
  const sendHere = first(send);
  if (sendHere) reasons.push({ code: 'send-word-in-sentence', points: 2, words: wordsAt(sendHere) });
  else {
    const nearby = ranking.send && wordsNearby(paragraph, sentence, ranking.send, text);
    if (nearby) reasons.push({ code: 'send-word-nearby', points: 1, words: nearby });
  }

  const figure = findFigure(sentence, text, ranking.reference, ranking.month);
  const target = figure < 0 ? first(find(ranking.target)) : { start: figure, end: figure + 1 };
  if (target) reasons.push({ code: 'number', points: 1, words: wordsAt(target) });

  const decision = first(find(ranking.decision));
  if (decision) reasons.push({ code: 'decision', points: 1, words: wordsAt(decision) });

  const other = sendHere ? undefined : first(find(ranking.other));
  if (other) reasons.push({ code: 'other-service', points: -3, words: wordsAt(other) });

  const denial = findDenial(pattern, sentence, span, find(ranking.denial), find(ranking.nodenial));
  if (denial) reasons.push({ code: 'denied', points: -3, words: wordsAt(denial) });

  const score = reasons.reduce((sum, reason) => sum + reason.points, 0);
  return { band: bandOf(score), score, reasons, denied: denial !== undefined };
}

/** The first words of a list in the paragraph outside the sentence, in their own spelling. */
function wordsNearby(
  paragraph: readonly ParagraphPart[],
  own: Sentence,
  node: Node,
  text: string,
): string | undefined {
  for (const { sentence, from, to } of paragraph) {
    if (sentence === own) continue;
    const found = sentence.find(node).find((span) => span.start >= from && span.end <= to);
    if (found)
      return cleanReading(text.slice(sentence.words[found.start]?.start, sentence.words[found.end - 1]?.end));
  }
  return undefined;
}

/** A denying word inside the match or up to four words before it, unless it is the pattern's own or says something else. */
function findDenial(
  pattern: CompiledPattern,
  sentence: Sentence,
  span: WordSpan,
  denials: readonly WordSpan[],
  exceptions: readonly WordSpan[],
): WordSpan | undefined {
  const near = denials.filter((found) => found.start >= span.start - DENIAL_REACH && found.end <= span.end);
  if (near.length === 0) return undefined;
  const own = pattern.denials
    .flatMap((node) => sentence.find(node))
    .filter((found) => found.start >= span.start && found.end <= span.end);
  return near.find(
    (found) =>
      !exceptions.some((other) => overlaps(other, found)) && !own.some((other) => overlaps(other, found)),
  );
}
