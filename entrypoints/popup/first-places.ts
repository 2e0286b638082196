import type { PaperReport } from '../../core/evidence/paper-report.ts';
import { BANDS, type Band } from '../../core/phrases/hit.ts';

/** A place in a line: its words and some of its sentence around them. */
export type FirstPlace = { start: number; band: Band; before: string; words: string; after: string };

const HOW_MANY = 3;
/** Characters of the sentence on either side, and of the words themselves. */
const BESIDE = 50;
const MOST_WORDS = 120;

/** The three places to read first: by band, then as they stand in the paper. Hidden ones are none. */
export function firstPlaces({ groups, reading }: Pick<PaperReport, 'groups' | 'reading'>): FirstPlace[] {
  if (!reading) return [];
  const text = (from: number, to: number) => reading.text.slice(from, to).replace(/\s+/g, ' ');
  return groups
    .flatMap(({ start, end, hits }) => (hits[0] ? { start, end, hit: hits[0] } : []))
    .filter(({ hit }) => hit.band !== 'hidden')
    .sort((a, b) => BANDS.indexOf(a.hit.band) - BANDS.indexOf(b.hit.band) || a.start - b.start)
    .slice(0, HOW_MANY)
    .map(({ start, end, hit }) => {
      const from = Math.max(hit.sentenceStart, start - BESIDE);
      const to = Math.max(end, Math.min(hit.sentenceEnd, end + BESIDE));
      const words = text(start, end);
      return {
        start,
        band: hit.band,
        before: (from > hit.sentenceStart ? '…' : '') + text(Math.min(from, start), start),
        words: words.length > MOST_WORDS ? `${words.slice(0, MOST_WORDS)}…` : words,
        after: text(end, to) + (to < hit.sentenceEnd ? '…' : ''),
      };
    });
}
