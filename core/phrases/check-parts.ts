import { fail, type Cursor } from './pattern-cursor.ts';
import type { PatternPart } from './pattern-tree.ts';

/** Each optional part doubles the ways to read its stretch. */
const MOST_OPTIONAL = 6;

const isOptional = (part: PatternPart): boolean => part.kind === 'choice' && part.optional;

/** Refuses what would match nothing, or match everywhere. A gap may end an alternative, since more follows it there. */
export function checkParts(
  cursor: Cursor,
  parts: readonly PatternPart[],
  at: number,
  inBrackets: boolean,
): void {
  if (!parts.some((part) => part.kind !== 'gap' && !isOptional(part)))
    fail(cursor, 'At least one word is needed here that is not in square brackets.', at);
  const placeOf = (part: PatternPart): number => cursor.places.get(part) ?? at;
  const lonely = (gap: PatternPart): never =>
    fail(cursor, 'A gap needs a word on both sides: write one before it and one after it.', placeOf(gap));
  let fixed = false;
  let optional = 0;
  let gap: PatternPart | undefined;
  let eitherOrder = 0;
  for (const part of parts) {
    if (part.kind !== 'gap') {
      if (isOptional(part)) optional += 1;
      else fixed = true;
      if (optional > MOST_OPTIONAL)
        fail(
          cursor,
          `No more than ${MOST_OPTIONAL} parts in square brackets may follow each other: write a gap such as ..3 instead.`,
          placeOf(part),
        );
      continue;
    }
    if (!fixed) lonely(gap ?? part);
    if (part.eitherOrder) eitherOrder += 1;
    if (eitherOrder > 1)
      fail(
        cursor,
        'A pattern may have only one gap of the kind <..6>: write ..6 for the other.',
        placeOf(part),
      );
    if (part.eitherOrder && inBrackets)
      fail(
        cursor,
        'A gap of the kind <..6> cannot stand inside brackets or in a list: write ..6 here.',
        placeOf(part),
      );
    gap = part;
    fixed = false;
    optional = 0;
  }
  if (gap && !fixed && !(inBrackets && gap === parts.at(-1) && eitherOrder === 0)) lonely(gap);
}
