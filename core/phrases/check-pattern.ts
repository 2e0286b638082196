import { eachPart } from './each-part.ts';
import { createListBook, type ListBook } from './list-book.ts';
import { parsePattern } from './parse-pattern.ts';
import { PatternError } from './pattern-error.ts';
import type { ParsedPattern, PatternPart } from './pattern-tree.ts';
import { hasTellingWord } from './telling-words.ts';

/** What an editor says of a pattern: it can be used, perhaps with warnings, or why not, with a column from 1. */
export type PatternCheck = { ok: true; warnings: string[] } | { ok: false; message: string; column: number };

const WIDE_GAP = 14;
const SHORT_PREFIX = 3;

/** Words that stand on nearly every page of a council paper about schools. */
const COMMON = new Set(
  (
    'assessment assessments authority board budget budgets business cabinet care change child children committee cost ' +
    'costs council councillor councillors county cut cuts data decision demand department director draft education ' +
    'family families finance financial fund funding funds future health high home impact increase increases key ' +
    'level local management meeting member members money national need needs new number numbers officer officers ' +
    'options page parent parents paper papers people performance plan plans policy process programme project ' +
    'proposal proposals provision public pupil pupils quality reduce report reports request requests resources ' +
    'result results review risk risks saving savings school schools send service services social spend staff strategy ' +
    'support system target targets team time total transport value work year years young'
  ).split(' '),
);

/** The only part that a pattern has, where it has but one. */
function onlyPart({ parts, contexts }: ParsedPattern): PatternPart | undefined {
  return parts.length === 1 && contexts.length === 0 ? parts[0] : undefined;
}

function warningsOf(parsed: ParsedPattern): string[] {
  const warnings: string[] = [];
  const all = [parsed.parts, ...parsed.contexts.map(({ parts }) => parts)].flatMap((parts) => [
    ...eachPart(parts),
  ]);
  for (const part of all) {
    if (part.kind === 'gap' && part.words > WIDE_GAP)
      warnings.push(
        `The gap ..${part.words} is wide. Words so far apart often have nothing to do with each other: try ..${WIDE_GAP} or less.`,
      );
    for (const word of part.kind === 'words' ? part.words : [])
      if (word.form === 'prefix' && word.text.length <= SHORT_PREFIX)
        warnings.push(
          `Very many words begin with \u201c${word.text}\u201d. More letters before the * find less.`,
        );
  }
  const only = onlyPart(parsed);
  const word = only?.kind === 'words' && only.words.length === 1 ? only.words[0] : undefined;
  if (word && word.form !== 'exact' && COMMON.has(word.text))
    warnings.push(
      `\u201c${word.text}\u201d alone stands on nearly every page. Add a second word, or a test such as +sent @ehcp.`,
    );
  if (only?.kind === 'list')
    warnings.push(
      `This finds every place with a word of the list \u201c${only.name}\u201d. Add a word, or a test such as +sent.`,
    );
  return [...new Set(warnings)];
}

/** Names the place of the list that is at fault, or the beginning. */
function checkLists(source: string, parsed: ParsedPattern, book: ListBook): PatternCheck | undefined {
  const branches = [parsed.parts, ...parsed.contexts.map(({ parts }) => parts)];
  const names = new Set(
    branches.flatMap((parts) =>
      [...eachPart(parts)].flatMap((part) => (part.kind === 'list' ? [part.name] : [])),
    ),
  );
  for (const name of names) {
    const message = messageOf(() => book.check([{ kind: 'list', name }]));
    if (message !== undefined)
      return {
        ok: false,
        message,
        column: source.search(new RegExp(`@${name}(?![a-z])`)) + 1,
      };
  }
  for (const parts of branches) {
    const message = messageOf(() => book.check(parts));
    if (message !== undefined) return { ok: false, message, column: 1 };
  }
  if (!hasTellingWord(parsed.parts, book.isTelling))
    return {
      ok: false,
      message:
        'This has only words and lists that stand in nearly every sentence: add a word that tells it apart.',
      column: 1,
    };
  return undefined;
}

function messageOf(check: () => void): string | undefined {
  try {
    check();
    return undefined;
  } catch (error) {
    if (error instanceof PatternError) return error.message;
    throw error;
  }
}

/**
 * Checks one pattern for whoever writes it: whether it can be used with these word lists, and what makes it find too
 * much. A warning is advice; only `ok: false` stops a pattern. Never throws.
 */
export function checkPattern(
  source: string,
  lists: Readonly<Record<string, readonly string[]>>,
): PatternCheck {
  return checkPatternWith(source, createListBook(lists));
}

/** `checkPattern` with lists that have been read before: for many patterns over the same lists. */
export function checkPatternWith(source: string, book: ListBook): PatternCheck {
  try {
    const parsed = parsePattern(source);
    return (
      checkLists(source, parsed, book) ?? {
        ok: true,
        warnings: warningsOf(parsed),
      }
    );
  } catch (error) {
    if (error instanceof PatternError) return { ok: false, message: error.message, column: error.column };
    throw error;
  }
}
