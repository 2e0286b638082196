import { sameWords } from '../../core/evidence/find-again/fold-words.ts';
import type { Refound } from '../../core/evidence/find-again/refound.ts';
import type { Span } from '../../core/text/sentences.ts';

/** Where an answer leads, and whether it shows other words than the quote's without saying that they are others. */
export type Judgement = { leads: 'right' | 'equal words elsewhere' | 'wrong' | 'missed'; silent: boolean };

/** What an answer says: a place or none, and whether it says that the words there are others. */
export type Answer = { place: Span | null; saysOther: boolean };

/** Two stretches that share less of either one are different places. */
const SHARED = 0.5;

/** What finding again answered: a quote that is gone has no place. */
export function answerOf(refound: Refound): Answer {
  return refound.state === 'gone'
    ? { place: null, saysOther: true }
    : { place: refound, saysOther: refound.state === 'reworded' };
}

/** Judges an answer in a text; `truth` is where the quote is now, null when it is gone. */
export function judgeAnswer(text: string, exact: string, truth: Span | null, answer: Answer): Judgement {
  const { place, saysOther } = answer;
  if (!place) return { leads: truth ? 'missed' : 'right', silent: false };
  const equal = sameWords(text.slice(place.start, place.end), exact);
  const silent = !equal && !saysOther;
  if (truth && isSamePlace(truth, place)) return { leads: 'right', silent };
  return { leads: equal ? 'equal words elsewhere' : 'wrong', silent };
}

function isSamePlace(one: Span, other: Span): boolean {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return shared >= SHARED * Math.max(one.end - one.start, other.end - other.start);
}
