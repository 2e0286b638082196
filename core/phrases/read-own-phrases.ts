import { checkPack } from './check-pack.ts';
import { checkPattern } from './check-pattern.ts';
import { exampleOf } from './example-of.ts';
import { emptyOwnPack, OWN_CATEGORY, toPattern, type OwnPhrase } from './own-pack.ts';
import type { Pack } from './pack.ts';
import { parsePhraseLines } from './parse-phrase-lines.ts';

/** A phrase that was understood, with advice, or why a line is none. Lines and columns count from 1. */
export type ReadPhrases = {
  phrases: { line: number; phrase: OwnPhrase; warnings: string[] }[];
  refused: { line: number; column: number; message: string }[];
};

/** So many lines are read at once: each is tried on an example. */
export const MOST_LINES = 100;

const NO_EXAMPLE =
  'No example came to mind for this phrase. Write words that it finds, and a colon, in front of it: “demand is managed : manage~ ..2 demand”.';

/**
 * Reads phrases of one's own that somebody pastes, one a line, perhaps with an example and a colon in front. Each gets
 * an example that it finds: the one given, else one made from its own words. `base` is the pack that comes with
 * Minuted, whose lists a phrase may name. Never throws.
 */
export function readOwnPhrases(text: string, base: Pack): ReadPhrases {
  const lines = text.split(/\r\n?|\n/);
  const { entries, errors } = parsePhraseLines(lines.slice(0, MOST_LINES).join('\n'));
  const refused: ReadPhrases['refused'] = [...errors];
  if (lines.slice(MOST_LINES).some((line) => line.trim() !== ''))
    refused.push({
      line: MOST_LINES + 1,
      column: 1,
      message: `At most ${MOST_LINES} lines are read at once: add the rest afterwards.`,
    });
  const tried = entries.flatMap(({ line, name, pattern, column }, index) => {
    const check = checkPattern(pattern, base.lists);
    if (!check.ok) {
      refused.push({ line, column: column + check.column - 1, message: check.message });
      return [];
    }
    const id = `${OWN_CATEGORY}-${String(index + 1).padStart(2, '0')}`;
    const examples = [...new Set([name, exampleOf(pattern, base.lists)])].filter((each) => each !== '');
    return [{ line, column, id, phrase: { pattern, mustMatch: examples }, warnings: check.warnings }];
  });
  const pack = {
    ...emptyOwnPack('2026-01-01'),
    patterns: tried.map(({ id, phrase }) => toPattern(id, phrase)),
  };
  const failures = tried.length === 0 ? [] : checkPack(pack, base);
  const unfinished = failures.find(({ pattern }) => pattern === null);
  if (unfinished)
    return { phrases: [], refused: [...refused, { line: 1, column: 1, message: unfinished.message }] };
  const phrases: ReadPhrases['phrases'] = [];
  for (const { line, column, id, phrase, warnings } of tried) {
    const isFound = (example: string): boolean =>
      !failures.some((failure) => failure.pattern === id && failure.text === example);
    const example = phrase.mustMatch.find(isFound);
    if (example === undefined) refused.push({ line, column, message: NO_EXAMPLE });
    else phrases.push({ line, phrase: { ...phrase, mustMatch: [example] }, warnings });
  }
  return { phrases, refused: refused.sort((a, b) => a.line - b.line) };
}
