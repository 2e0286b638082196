import type { Block, ReadingText } from '../text/reading-text.ts';
import { activePacks } from './active-packs.ts';
import { createFinder, type Finder } from './create-finder.ts';
import type { Hit } from './hit.ts';
import type { Pack, PackParagraph, PackPattern } from './pack.ts';

/** A sentence of a pack that does not do what the pack says of it; `pattern` is the id of the phrase it is about. */
export type PackFailure = {
  pattern: string | null;
  text: string;
  message: string;
};

/** The pack that comes with Minuted takes a tenth of this on a slow laptop. */
const LONGEST_MILLISECONDS = 8000;
type Trial = () => PackFailure[];

const SHOWN = 80;

function quote(text: string): string {
  return `\u201c${text.length > SHOWN ? `${text.slice(0, SHOWN)}\u2026` : text}\u201d`;
}

/** The visible hits of the first block of these. */
function visible(finder: Finder, ...texts: string[]): Hit[] {
  const blocks: Block[] = [];
  let start = 0;
  for (const text of texts) {
    blocks.push({ start, end: start + text.length, kind: 'paragraph' });
    start += text.length + 2;
  }
  const reading: ReadingText = { text: texts.join('\n\n'), blocks, pages: [] };
  return finder.find(reading, { to: 1 }).filter((hit) => hit.band !== 'hidden');
}

/** One trial for each sentence, so that no phrase with many can overrun the time. */
function phraseTrials(
  finder: Finder,
  { id, mustMatch, mustNotMatch }: PackPattern,
  context: string,
): Trial[] {
  const has = (hits: readonly Hit[]): boolean => hits.some((hit) => hit.patternId === id);
  return [
    ...mustMatch.map((text) => (): PackFailure[] => {
      const message = `${id} should find ${quote(text)} and does not.`;
      return has(visible(finder, text, context)) ? [] : [{ pattern: id, text, message }];
    }),
    ...mustNotMatch.map((text) => (): PackFailure[] => {
      const message = `${id} should not find ${quote(text)} and does.`;
      return has(visible(finder, text)) ? [{ pattern: id, text, message }] : [];
    }),
  ];
}

function checkParagraph(
  finder: Finder,
  { title, text, expected, absent = [] }: PackParagraph,
): PackFailure[] {
  const hits = visible(finder, text);
  const failures: PackFailure[] = [];
  const where = `in the paragraph ${quote(title)}`;
  for (const { pattern, words, band, denied = false } of expected) {
    const fail = (message: string): void => {
      failures.push({
        pattern,
        text,
        message: `${pattern} ${message} ${where}.`,
      });
    };
    const hit = hits.find(
      ({ patternId, start, end }) =>
        patternId === pattern && words.every((each) => text.slice(start, end).includes(each)),
    );
    if (!hit)
      fail(words.length > 0 ? `should find ${quote(words.join(' \u2026 '))}` : 'should find something');
    else if (hit.band !== band) fail(`should be \u201c${band}\u201d and is \u201c${hit.band}\u201d`);
    else if (hit.denied !== denied)
      fail(denied ? 'should be marked as denied' : 'should not be marked as denied');
  }
  for (const id of absent)
    if (hits.some((hit) => hit.patternId === id))
      failures.push({
        pattern: id,
        text,
        message: `${id} should find nothing ${where}.`,
      });
  return failures;
}

function checkQuiet(finder: Finder, text: string): PackFailure[] {
  const ids = new Set(visible(finder, text).map((hit) => hit.patternId));
  return [...ids].map((pattern) => ({
    pattern,
    text,
    message: `Nothing should be found in ${quote(text)}, and ${pattern} is.`,
  }));
}

/**
 * Tries a pack on its own sentences and says which do not do what the pack says of them; an empty list is a good pack.
 *
 * Each `mustMatch` must give a visible hit of its phrase when the `context` of its category is the next paragraph, and
 * a `mustNotMatch` none when it stands alone. The lists and forms of `base`, the pack that comes with Minuted, stand
 * beneath those of the pack. After eight seconds it stops, with a failure that says how far it came; `now` is a clock
 * in milliseconds. A pack that cannot be compiled gives one failure.
 */
export function checkPack(pack: Pack, base: Pack, now: () => number = Date.now): PackFailure[] {
  const end = now() + LONGEST_MILLISECONDS;
  const packs = pack.id === base.id ? [pack] : [base, pack];
  const choices = { packsOff: [], categoriesOff: [], mutedPatterns: [] };
  let finder: Finder;
  try {
    finder = createFinder(activePacks(packs, choices).filter(({ id }) => id === pack.id));
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return [
      {
        pattern: null,
        text: '',
        message: `The pack cannot be used: ${error.message}`,
      },
    ];
  }
  const contexts = new Map(pack.categories.map(({ id, context }) => [id, context]));
  const trials: Trial[] = [
    ...pack.patterns.flatMap((each) => phraseTrials(finder, each, contexts.get(each.category) ?? '')),
    ...pack.paragraphs.map((each) => () => checkParagraph(finder, each)),
    ...pack.quiet.map((each) => () => checkQuiet(finder, each)),
  ];
  const failures: PackFailure[] = [];
  for (const [tried, trial] of trials.entries()) {
    if (now() > end) {
      const message = `Trying all sentences of this pack takes too long: only the first ${tried} of ${trials.length} were tried.`;
      return [...failures, { pattern: null, text: '', message }];
    }
    failures.push(...trial());
  }
  return failures;
}
