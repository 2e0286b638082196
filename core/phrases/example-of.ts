import { parseListItem, parsePattern } from './parse-pattern.ts';
import type { PatternPart } from './pattern-tree.ts';

type Lists = Readonly<Record<string, readonly string[]>>;

/** A figure as it could stand in a paper. */
const FIGURE = '12';

/**
 * Words that a pattern may well find, put together from the first of its alternatives and of the lists it names, and
 * from those of the tests that ask for words nearby. Whether it does find them is for the finder to say.
 *
 * @throws {PatternError} where the pattern cannot be read.
 */
export function exampleOf(pattern: string, lists: Lists): string {
  const { parts, contexts } = parsePattern(pattern);
  const nearby = contexts.filter(({ test }) => test === '+sent' || test === '+para');
  return [parts, ...nearby.map((context) => context.parts)].map((each) => wordingOf(each, lists)).join(' ');
}

function wordingOf(parts: readonly PatternPart[], lists: Lists): string {
  return parts
    .map((part) => wordingOfPart(part, lists))
    .filter(Boolean)
    .join(' ');
}

function wordingOfPart(part: PatternPart, lists: Lists): string {
  if (part.kind === 'words') return part.words.map(({ text }) => text).join('-');
  if (part.kind === 'number') return FIGURE;
  if (part.kind === 'gap' || (part.kind === 'choice' && part.optional)) return '';
  if (part.kind === 'choice') return wordingOf(part.alternatives[0] ?? [], lists);
  const [first] = lists[part.name] ?? [];
  return first === undefined ? '' : wordingOf(parseListItem(first), lists);
}
