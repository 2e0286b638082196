import { findPatterns } from './find-patterns.ts';
import { createOwnWordFinder } from './own-words.ts';
import { PRIVATE_KINDS } from './private-kind.ts';
import type { PrivateSpan } from './private-span.ts';

/** Finds what may be private in a text, in its order and without overlaps. It cannot find everything. */
export type PrivateFinder = {
  /** The reader's own words and everything with a known shape. */
  all(text: string): readonly PrivateSpan[];
  /** The reader's own words alone, for texts that are full of figures, such as web addresses. */
  own(text: string): readonly PrivateSpan[];
};

/** A finder for the reader's own words (a name, a school, a case number) and for what has a known shape. */
export function createPrivateFinder(ownWords: readonly string[]): PrivateFinder {
  const findOwn = createOwnWordFinder(ownWords);
  return {
    all: remembering((text) => joinOverlaps([...findOwn(text), ...findPatterns(text)])),
    own: remembering((text) => joinOverlaps(findOwn(text))),
  };
}

/** So many texts are remembered: a quote repeats its words up to four times, and its paper's data with its neighbours. */
const REMEMBERED = 500;

/** Looks through a text that comes again only once. */
function remembering(find: (text: string) => PrivateSpan[]): (text: string) => PrivateSpan[] {
  const known = new Map<string, PrivateSpan[]>();
  return (text) => {
    const before = known.get(text);
    if (before) return before;
    if (known.size >= REMEMBERED) known.clear();
    const found = find(text);
    known.set(text, found);
    return found;
  };
}

/** What overlaps is one place, of the surest kind: a name in an e-mail address takes the whole address with it. */
function joinOverlaps(spans: PrivateSpan[]): PrivateSpan[] {
  const joined: PrivateSpan[] = [];
  for (const span of spans.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = joined.at(-1);
    if (!last || span.start >= last.end) {
      joined.push({ ...span });
      continue;
    }
    last.end = Math.max(last.end, span.end);
    if (PRIVATE_KINDS.indexOf(span.kind) < PRIVATE_KINDS.indexOf(last.kind)) last.kind = span.kind;
  }
  return joined;
}
