import { parseListItem, parsePattern } from '../../../core/phrases/parse-pattern.ts';
import type { PatternPart } from '../../../core/phrases/pattern-tree.ts';
import { formsOf } from '../../../core/phrases/word-forms.ts';
import { readWords, type Word } from '../../../core/text/words.ts';

type Lists = Record<string, string[]>;
type Ends = (at: number) => number[];

const unique = (all: number[]): number[] => [...new Set(all)];
const NUMBER = /^(?:\d.*|one|two|three|four|five|six|seven|eight|nine|ten)$/;

/** Where `parts` can end when they start at word `at`: every way is tried, one after the other. */
function endsOf(parts: readonly PatternPart[], words: readonly Word[], lists: Lists, solid: boolean): Ends {
  const one = (part: PatternPart): Ends => {
    if (part.kind === 'gap')
      return (at) =>
        solid
          ? []
          : Array.from({ length: part.words + 1 }, (_, extra) => at + extra).filter(
              (to) => to <= words.length,
            );
    if (part.kind === 'number') return (at) => (NUMBER.test(words[at]?.text ?? '') ? [at + 1] : []);
    if (part.kind === 'list')
      return (at) =>
        (lists[part.name] ?? []).flatMap((item) => endsOf(parseListItem(item), words, lists, solid)(at));
    if (part.kind === 'choice')
      return (at) => [
        ...(part.optional ? [at] : []),
        ...part.alternatives.flatMap((each) => endsOf(each, words, lists, solid)(at)),
      ];
    return (at) => {
      const fits = (text: string, form: string, word?: Word): boolean => {
        if (!word) return false;
        if (form === 'exact') return word.raw === text;
        if (form === 'prefix') return word.text.startsWith(text);
        return (form === 'forms' ? formsOf(text, {}) : [text]).includes(word.text);
      };
      const apart = part.words.every((each, index) => fits(each.text, each.form, words[at + index]));
      const closed = part.words.map((each) => each.text).join('');
      const together = part.words.length > 1 && fits(closed, part.words.at(-1)?.form ?? 'plain', words[at]);
      return [...(apart ? [at + part.words.length] : []), ...(together ? [at + 1] : [])];
    };
  };
  return (at) => parts.reduce<number[]>((ats, part) => unique(ats.flatMap(one(part))), [at]);
}

/**
 * What a pattern without tests finds in one sentence, the slow and obvious way: for each last word the match that
 * starts last, then moved left over a longer reading of its front that has no gap, then overlapping matches joined.
 */
export function referenceMatches(
  source: string,
  text: string,
  lists: Lists,
): { start: number; end: number }[] {
  const words = readWords(text);
  const { parts } = parsePattern(source);
  const either = parts.findIndex((part) => part.kind === 'gap' && part.eitherOrder);
  const orders =
    either < 0
      ? [parts]
      : [parts, [...parts.slice(either + 1), ...parts.slice(either, either + 1), ...parts.slice(0, either)]];
  const found: { start: number; end: number }[] = [];
  for (const order of orders) {
    const gap = order.findIndex((part) => part.kind === 'gap');
    const lead = gap < 0 ? order : order.slice(0, gap);
    const rest = gap < 0 ? [] : order.slice(gap);
    for (let end = 1; end <= words.length; end += 1) {
      const ways: { start: number; middle: number }[] = [];
      for (let start = 0; start < end; start += 1)
        for (const middle of endsOf(lead, words, lists, false)(start))
          if (endsOf(rest, words, lists, false)(middle).includes(end)) ways.push({ start, middle });
      ways.sort((a, b) => b.start - a.start || b.middle - a.middle);
      const [last] = ways;
      if (!last) continue;
      const starts = Array.from({ length: last.start + 1 }, (_, start) => start);
      const far = starts.find((start) => endsOf(lead, words, lists, true)(start).includes(last.middle));
      found.push({ start: far ?? last.start, end });
    }
  }
  const joined: { start: number; end: number }[] = [];
  for (const span of found.sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = joined.at(-1);
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end);
    else joined.push(span);
  }
  return joined.map(({ start, end }) => ({ start: words[start]?.start ?? 0, end: words[end - 1]?.end ?? 0 }));
}
