import { parseListItem, parsePattern } from './parse-pattern.ts';
import type { ContextTest, PatternPart, PatternWord } from './pattern-tree.ts';

type Lists = Readonly<Record<string, readonly string[]>>;

/** So many items of a list or a choice are named; a reader wants to know what is meant, not all of it. */
const SHOWN = 3;
/** Lists inside lists are followed this far for an example, which also ends lists that use themselves. */
const DEEPEST = 8;

const TESTS: Record<ContextTest, (what: string) => string> = {
  '+sent': (what) => `only if the same sentence also has ${what}`,
  '+para': (what) => `only if the same paragraph also has ${what}`,
  '-sent': (what) => `but not if the same sentence has ${what}`,
  '-para': (what) => `but not if the same paragraph has ${what}`,
  '-in': (what) => `but not if ${what} stands among these words or just before them`,
};

const quote = (text: string): string => `\u201c${text}\u201d`;

function listItems(lists: Lists, name: string): readonly string[] {
  return Object.hasOwn(lists, name) ? (lists[name] ?? []) : [];
}

/** An example of what parts find, as plain words: "EHC plan" for `[an] EHC plan~`. */
function exampleOf(parts: readonly PatternPart[], lists: Lists, depth = 0): string {
  return parts
    .flatMap((part) => {
      if (part.kind === 'gap') return ['\u2026'];
      if (part.kind === 'number') return ['a number'];
      if (part.kind === 'words')
        return part.words.map(({ text, form }) => (form === 'prefix' ? `${text}\u2026` : text));
      if (part.kind === 'choice')
        return part.optional ? [] : [exampleOf(part.alternatives[0] ?? [], lists, depth)];
      return [exampleOfList(part.name, lists, depth)];
    })
    .join(' ');
}

function exampleOfList(name: string, lists: Lists, depth: number): string {
  const first = depth < DEEPEST ? listItems(lists, name)[0] : undefined;
  return first === undefined ? name : exampleOfItem(first, lists, depth + 1);
}

/** An item keeps its capitals where it is words only; one that cannot be read is shown as it is. */
function exampleOfItem(item: string, lists: Lists, depth: number): string {
  if (/^=?[\p{L}\d', ~-]+$/u.test(item)) return item.replace(/^=|~/g, '');
  try {
    return exampleOf(parseListItem(item), lists, depth);
  } catch {
    return item;
  }
}

function describeList(name: string, lists: Lists): string {
  const items = listItems(lists, name);
  const called = `word list ${quote(name)}`;
  if (items.length === 0) return `a word of the ${called}, which has no words yet`;
  const shown = [...new Set(items.slice(0, SHOWN).map((item) => exampleOfItem(item, lists, 0)))];
  if (items.length > shown.length || items.some((item) => item.includes('@'))) shown.push('\u2026');
  return shown.length === 1
    ? `${quote(shown[0] ?? '')} (${called})`
    : `one of: ${shown.join(', ')} (${called})`;
}

/** Words side by side as one wording, without what their marks mean. */
function wordingOf(words: readonly PatternWord[]): string {
  return quote(words.map(({ text, form }) => (form === 'prefix' ? `${text}\u2026` : text)).join(' '));
}

function describeWords(words: readonly PatternWord[]): string {
  const [first, second] = words;
  if (first?.form === 'prefix' && !second) return `a word that begins with ${quote(first.text)}`;
  if (words.some(({ form }) => form === 'exact')) return `${wordingOf(words)} in exactly these capitals`;
  return `${wordingOf(words)}${words.some(({ form }) => form === 'forms') ? ' in any of its forms' : ''}`;
}

/** The words of parts that hold nothing else. */
function onlyWords(parts: readonly PatternPart[]): PatternWord[] | undefined {
  const words = parts.flatMap((part) => (part.kind === 'words' ? part.words : []));
  return parts.every((part) => part.kind === 'words') ? words : undefined;
}

function describeChoice(alternatives: readonly PatternPart[][], lists: Lists): string {
  const shown = alternatives.slice(0, alternatives.length > SHOWN + 1 ? SHOWN : SHOWN + 1);
  const hidden = alternatives.length - shown.length;
  const wordings = shown.map(onlyWords);
  const simple = wordings.every((words) => words !== undefined);
  const said = simple ? wordings.map(wordingOf) : shown.map((parts) => describeParts(parts, lists));
  if (hidden > 0) said.push(`one of ${hidden} others`);
  const forms = simple && wordings.flat().some(({ form }) => form === 'forms') ? ' (in any form)' : '';
  const last = said.pop() ?? '';
  if (said.length === 0) return last + forms;
  return simple ? `${said.join(', ')} or ${last}${forms}` : `either ${[...said, last].join(' or else ')}`;
}

/** Says what parts find, one after the other. Words that follow each other are one wording. */
function describeParts(parts: readonly PatternPart[], lists: Lists): string {
  const steps: string[] = [];
  let words: PatternWord[] = [];
  const close = (): void => {
    if (words.length > 0) steps.push(describeWords(words));
    words = [];
  };
  for (const part of parts) {
    if (part.kind === 'words') {
      if ((words[0]?.form === 'exact') !== (part.words[0]?.form === 'exact')) close();
      words.push(...part.words);
      continue;
    }
    close();
    if (part.kind === 'gap') steps.push(upTo(part.words));
    else if (part.kind === 'number') steps.push('a number');
    else if (part.kind === 'list') steps.push(describeList(part.name, lists));
    else steps.push(`${part.optional ? 'perhaps ' : ''}${describeChoice(part.alternatives, lists)}`);
  }
  close();
  return steps.join(', then ');
}

function upTo(words: number): string {
  return `up to ${words} other ${words === 1 ? 'word' : 'words'}`;
}

function describeMain(parts: readonly PatternPart[], lists: Lists): string {
  const at = parts.findIndex((part) => part.kind === 'gap' && part.eitherOrder);
  const gap = parts[at];
  if (gap?.kind !== 'gap') return describeParts(parts, lists);
  const [one, other] = [parts.slice(0, at), parts.slice(at + 1)].map((half) => describeParts(half, lists));
  return `these two in either order, with ${upTo(gap.words)} between them: ${one}; and ${other}`;
}

/**
 * Says in plain words what a pattern finds, for a reader who does not write patterns. Lists are named with their first
 * three items.
 *
 * @throws {PatternError} where the pattern cannot be read; never for one that can, whatever the lists are.
 */
export function describePattern(source: string, lists: Lists): string {
  const { parts, contexts } = parsePattern(source);
  const tests = contexts.map((context) => `; ${TESTS[context.test](describeParts(context.parts, lists))}`);
  const text = describeMain(parts, lists) + tests.join('');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
