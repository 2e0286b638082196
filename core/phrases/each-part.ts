import type { PatternPart } from './pattern-tree.ts';

/** Visits parts and the parts inside their brackets, in the order in which they are written. */
export function* eachPart(parts: readonly PatternPart[]): Generator<PatternPart> {
  for (const part of parts) {
    yield part;
    if (part.kind === 'choice') for (const each of part.alternatives) yield* eachPart(each);
  }
}
