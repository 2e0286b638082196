import { cleanReading } from '../text/clean-reading.ts';
import { plainReading } from '../text/plain-reading.ts';
import { activePacks } from './active-packs.ts';
import { checkPack } from './check-pack.ts';
import { checkPattern } from './check-pattern.ts';
import { createFinder, type Finder } from './create-finder.ts';
import { groupHits } from './group-hits.ts';
import type { Hit, HitGroup } from './hit.ts';
import { emptyOwnPack, toPattern, type OwnPhrase } from './own-pack.ts';
import type { Pack } from './pack.ts';

/** A phrase that is being written: it can be tried, perhaps with advice, or why it cannot be read, and where. */
export type PhraseTrial =
  { ok: true; warnings: string[]; finder: Finder } | { ok: false; message: string; column: number };

const NOTHING_OFF = { packsOff: [], categoriesOff: [], mutedPatterns: [] };
/** So many examples are offered, out of so many places: each has to be tried. */
const EXAMPLES = 3;
const PLACES = 12;

/** Makes a phrase of the reader's own ready to be tried on texts; `base` is the pack that comes with Minuted. */
export function tryPhrase(pattern: string, base: Pack): PhraseTrial {
  const check = checkPattern(pattern, base.lists);
  if (!check.ok) return check;
  const [, own] = activePacks([base, packOf({ pattern, mustMatch: [] })], NOTHING_OFF);
  return { ...check, finder: createFinder(own ? [own] : []) };
}

/** The places where a phrase stands in a plain text; those that would be hidden in a paper are among them. */
export function placesIn(finder: Finder, text: string): HitGroup[] {
  const hits = finder.find(plainReading(text));
  // For whoever writes a phrase they are all found: hidden ones among themselves would overlap the others.
  return groupHits(hits.map((hit) => ({ ...hit, band: 'maybe' as const })));
}

/** What is wrong with the examples of a phrase, as sentences; none when each is found. */
export function checkExamples(phrase: OwnPhrase, base: Pack): string[] {
  return checkPack(packOf(phrase), base).map(({ text }) => `The phrase does not find its example “${text}”.`);
}

/** Examples of a phrase out of a plain text: the words found, or their sentence where they need it to be found. */
export function examplesIn(pattern: string, finder: Finder, text: string, base: Pack): string[] {
  const wording = (hit: Hit): string | undefined =>
    [text.slice(hit.start, hit.end), text.slice(hit.sentenceStart, hit.sentenceEnd)]
      .map(cleanReading)
      .find((example) => checkExamples({ pattern, mustMatch: [example] }, base).length === 0);
  const examples = new Set<string>();
  for (const { hits } of placesIn(finder, text).slice(0, PLACES)) {
    const example = hits[0] && wording(hits[0]);
    if (example !== undefined) examples.add(example);
    if (examples.size === EXAMPLES) break;
  }
  return [...examples];
}

function packOf(phrase: OwnPhrase): Pack {
  return { ...emptyOwnPack('2026-01-01'), patterns: [toPattern('MINE-01', phrase)] };
}
