import type { Lexicon } from './lexicon.ts';

/**
 * Something that every match has: a word that passes one of these tests. `weight` is how many of ten thousand words
 * do, roughly.
 */
export type Need = { tests: readonly number[]; weight: number };

/** A few needs tell nearly every sentence apart; a word that stands everywhere tells nothing. */
const MOST_NEEDS = 5;
const TOO_FREQUENT = 150;

function isSame(a: Need, b: Need | undefined): boolean {
  return a.tests.length === b?.tests.length && a.tests.every((test, index) => test === b.tests[index]);
}

/** The needs of what has to match all of some parts: at least one, the rarest first. */
export function needsOfAll(parts: readonly (readonly Need[])[]): Need[] {
  const sorted = parts.flat().sort((a, b) => a.weight - b.weight);
  return sorted
    .filter((need, index) => !isSame(need, sorted[index - 1]))
    .filter((need, index) => index === 0 || (index < MOST_NEEDS && need.weight <= TOO_FREQUENT));
}

/** The needs of what has to match one of some items: at least one, the rarest first. */
export function needsOfAny(items: readonly (readonly Need[])[], lexicon: Lexicon): Need[] {
  const most = Math.max(...items.map((needs) => needs.length));
  const needs: Need[] = [];
  for (let rank = 0; rank < most; rank += 1) {
    const tests = new Set(items.flatMap((each) => each[Math.min(rank, each.length - 1)]?.tests ?? []));
    const need = { tests: [...tests], weight: 0 };
    for (const test of tests) need.weight += lexicon.weight(test);
    if (!isSame(need, needs.at(-1))) needs.push(need);
  }
  return needs;
}
