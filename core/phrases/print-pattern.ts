import type { ParsedPattern, PatternPart, PatternWord } from './pattern-tree.ts';

const MARKS: Record<PatternWord['form'], string> = {
  plain: '',
  forms: '~',
  prefix: '*',
  exact: '',
};

/** A hyphen joins what was written as one word. */
function printWords(words: readonly PatternWord[]): string {
  const last = words.at(-1);
  const start = words[0]?.form === 'exact' ? '=' : '';
  return `${start}${words.map(({ text }) => text).join('-')}${MARKS[last?.form ?? 'plain']}`;
}

function printPart(part: PatternPart): string {
  switch (part.kind) {
    case 'words':
      return printWords(part.words);
    case 'list':
      return `@${part.name}`;
    case 'number':
      return '#';
    case 'gap':
      return part.eitherOrder ? `<..${part.words}>` : `..${part.words}`;
    case 'choice': {
      const inside = part.alternatives.map(printParts).join(' / ');
      return part.optional ? `[${inside}]` : `(${inside})`;
    }
  }
}

/** Writes parts in the pattern language, as they stand in a list or inside brackets. */
export function printParts(parts: readonly PatternPart[]): string {
  return parts.map(printPart).join(' ');
}

/** Writes a pattern in the pattern language. `parsePattern` reads the same pattern from it. */
export function printPattern({ parts, contexts }: ParsedPattern): string {
  return [
    printParts(parts),
    ...contexts.map(({ test, parts: needed }) => `${test} ${printParts(needed)}`),
  ].join(' ');
}
