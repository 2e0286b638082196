import { readWords } from '../text/words.ts';
import { eachPart } from './each-part.ts';
import { parseListItem, parsePattern } from './parse-pattern.ts';
import type { PatternPart, PatternWord } from './pattern-tree.ts';
import { isTellingWord } from './telling-words.ts';
import { formsOf } from './word-forms.ts';

type Lists = Readonly<Record<string, readonly string[]>>;

/** The telling words of parts, with those of the lists that they name; the tests of a pattern are not among them. */
function tellingWords(parts: readonly PatternPart[], lists: Lists, seen: Set<string>): PatternWord[] {
  return [...eachPart(parts)].flatMap((part) => {
    if (part.kind === 'words') return part.words.filter(isTellingWord);
    if (part.kind !== 'list' || seen.has(part.name)) return [];
    seen.add(part.name);
    const items = Object.hasOwn(lists, part.name) ? lists[part.name] : undefined;
    return (items ?? []).flatMap((item) => tellingWords(parseListItem(item), lists, seen));
  });
}

/**
 * Whether a text that a pattern must not find holds one of its telling words: a text with none of them says nothing
 * about the pattern, since it could never be found.
 *
 * @throws {PatternError} where the pattern or a list it names cannot be read.
 */
export function isTempting(pattern: string, text: string, pack: { lists: Lists; forms: Lists }): boolean {
  const words = readWords(text);
  const raw = new Set(words.map((word) => word.raw));
  const folded = new Set(words.map((word) => word.text));
  return tellingWords(parsePattern(pattern).parts, pack.lists, new Set()).some((word) => {
    if (word.form === 'exact') return raw.has(word.text);
    if (word.form === 'prefix') return words.some((each) => each.text.startsWith(word.text));
    return (word.form === 'forms' ? formsOf(word.text, pack.forms) : [word.text]).some((form) =>
      folded.has(form),
    );
  });
}
