import type { Band, Hit, Reason } from './hit.ts';
import type { ActivePack, PackCategory } from './pack.ts';

/** The bands as readers see them. */
export const BAND_NAMES: Record<Band, string> = {
  'read-first': 'Read first',
  'worth-reading': 'Worth reading',
  maybe: 'Maybe',
  hidden: 'Hidden',
};

const SAYINGS: Record<Reason['code'], (quoted: string) => string> = {
  phrase: (quoted) => `${quoted || 'this'} is a phrase we watch`,
  'send-word-in-sentence': (quoted) => `the sentence mentions ${quoted}`,
  'send-word-nearby': (quoted) => `the text close by mentions ${quoted}`,
  'send-word-in-subject': (quoted) => `the title, the heading or the text around mentions ${quoted}`,
  number: (quoted) => `the sentence has a number or a target in it, ${quoted}`,
  decision: (quoted) => `it has a word of decision, ${quoted}`,
  'other-service': (quoted) => `but the sentence seems to be about another service, ${quoted}`,
  denied: (quoted) => `but the sentence says it is not so, ${quoted}`,
  repeated: () => 'but this line only repeats what stands elsewhere in the paper',
};

function points({ code, points: number }: Reason): string {
  if (code === 'phrase') return `(${number})`;
  return number < 0 ? `(\u2212${-number})` : `(+${number})`;
}

/** The category of a hit in its own pack. */
export function categoryOf(hit: Hit, packs: readonly ActivePack[]): PackCategory | undefined {
  return packs.find(({ id }) => id === hit.pack)?.categories.find(({ id }) => id === hit.category);
}

/**
 * Why a hit is shown in its band, as one plain sentence with the points that add up to its score, and a reminder.
 * The phrase is named with its category where `packs` have it.
 */
export function explainHit(hit: Hit, packs: readonly ActivePack[]): string {
  const category = categoryOf(hit, packs);
  const parts = hit.reasons.map((reason) => {
    const said = SAYINGS[reason.code](reason.words ? `\u2018${reason.words}\u2019` : '');
    const under = reason.code === 'phrase' && category ? ` under \u2018${category.name}\u2019` : '';
    return `${said}${under} ${points(reason)}`;
  });
  const last = parts.length > 1 ? parts.pop() : undefined;
  const listed =
    last === undefined
      ? parts.join('')
      : `${parts.join(', ')}${last.startsWith('but ') ? ', ' : ' and '}${last}`;
  return `${BAND_NAMES[hit.band]}: ${listed}. This is a reason to read the page, not proof of anything.`;
}
