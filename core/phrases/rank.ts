import { cleanReading } from '../text/clean-reading.ts';
import { bandOf } from './band-of.ts';
import type { CompiledPack } from './compile-pack.ts';
import type { CompiledPattern } from './compile-pattern.ts';
import type { Node } from './node.ts';
import { findFigure } from './find-figure.ts';
import type { Band, Reason } from './hit.ts';
import type { Paragraph, Subject } from './read-blocks.ts';
import type { Sentence } from './sentence.ts';
import { overlaps, spansWithin, type WordSpan } from './word-span.ts';

/** One match of a pattern with what stands around it. */
export type Match = {
  pattern: CompiledPattern;
  sentence: Sentence;
  span: WordSpan;
  paragraph: Paragraph;
  subject: Subject;
};

export type Rank = {
  band: Band;
  score: number;
  reasons: Reason[];
  denied: boolean;
};

const PHRASE_POINTS = { H: 3, M: 2, L: 1 } as const;
const DENIAL_REACH = 4;

/** The first of some spans; of those that start there the longest, so that "EHC plans" is shown and not "EHC". */
function firstOf(spans: readonly WordSpan[]): WordSpan | undefined {
  let last = spans[0];
  for (const span of spans) {
    if (span.start !== spans[0]?.start) break;
    last = span;
  }
  return last;
}

/** A denying word inside the match or up to four words before it, unless it is the pattern's own or says something else. */
function findDenial(
  { pattern, sentence, span }: Match,
  ranking: CompiledPack['ranking'],
): WordSpan | undefined {
  if (!ranking.denial) return undefined;
  const near = spansWithin(sentence.find(ranking.denial), span.start - DENIAL_REACH, span.end);
  if (near.length === 0) return undefined;
  const own = pattern.denials.flatMap((node) => spansWithin(sentence.find(node), span.start, span.end));
  const exceptions = ranking.nodenial ? sentence.find(ranking.nodenial) : [];
  return near.find((found) => ![...exceptions, ...own].some((other) => overlaps(other, found)));
}

/** Gives a match its points, each with its reason, and the band they add up to. */
export type Ranker = (match: Match) => Rank;

/**
 * Makes the ranker of one reading text, `text`.
 *
 * The words come from lists of the pack: `send` (what the pack is about), `decision`, `target`, `other` (other
 * services), `denial` and its exceptions `nodenial`, `reference` (words before a figure that is no amount) and
 * `month`. A pattern of low signal needs a word of `send` outside its own words.
 */
export function createRanker(ranking: CompiledPack['ranking'], text: string): Ranker {
  const targets = new WeakMap<Sentence, WordSpan | 'none'>();
  const find = (sentence: Sentence, node?: Node): readonly WordSpan[] => (node ? sentence.find(node) : []);

  const targetOf = (sentence: Sentence): WordSpan | 'none' => {
    const known = targets.get(sentence);
    if (known) return known;
    const figure = findFigure(sentence, text, ranking.reference, ranking.month);
    const target =
      figure < 0 ? (firstOf(find(sentence, ranking.target)) ?? 'none') : { start: figure, end: figure + 1 };
    targets.set(sentence, target);
    return target;
  };

  return (match) => {
    const { pattern, sentence, span, paragraph, subject } = match;
    const reasons: Reason[] = [];
    const add = (code: Reason['code'], points: number, at: WordSpan, where = sentence): void => {
      reasons.push({ code, points, words: cleanReading(where.textOf(at)) });
    };
    add('phrase', PHRASE_POINTS[pattern.signal], span);

    const send = find(sentence, ranking.send);
    const outside = pattern.signal === 'L' ? send.find((found) => !overlaps(found, span)) : firstOf(send);
    if (outside) add('send-word-in-sentence', 2, outside);
    else if (ranking.send) {
      const nearby = paragraph.find(ranking.send).find((place) => place.sentence !== sentence);
      const about = nearby ? undefined : subject.mentions(ranking.send);
      if (nearby) add('send-word-nearby', 1, nearby.span, nearby.sentence);
      else if (about !== undefined)
        reasons.push({
          code: 'send-word-in-subject',
          points: 1,
          words: cleanReading(about),
        });
    }

    const target = targetOf(sentence);
    if (target !== 'none') add('number', 1, target);
    const decision = firstOf(find(sentence, ranking.decision));
    if (decision) add('decision', 1, decision);
    // A phrase's own words ("move to adult social care") do not make it speak of another service.
    const elsewhere = outside ? [] : find(sentence, ranking.other).filter((found) => !overlaps(found, span));
    const other = firstOf(elsewhere);
    if (other) add('other-service', -3, other);
    const denial = findDenial(match, ranking);
    if (denial) add('denied', -3, denial);

    const score = reasons.reduce((sum, reason) => sum + reason.points, 0);
    return {
      band: bandOf(score),
      score,
      reasons,
      denied: denial !== undefined,
    };
  };
}
