import { BANDS, type Band, type Hit } from '../../core/phrases/hit.ts';
import type { Label } from './label.ts';

/** A label with the hits that overlap its sentence, strongest first. */
export type Judged = { label: Label; sentence: string; hits: Hit[] };

/** How many labels of each kind there are, and how many of them are hit. */
export type LabelCounts = {
  positives: number;
  positivesHit: number;
  core: number;
  coreHit: number;
  nearMisses: number;
  nearMissesHit: number;
  context: number;
  contextHit: number;
};

/** The three thresholds, highest first: Read first; Worth reading or better; Maybe or better. */
export const THRESHOLDS = BANDS.filter((band) => band !== 'hidden');

/** Whether some hit of a sentence is shown in a band at least as high as `threshold`. */
export function isHit({ hits }: Judged, threshold: Band): boolean {
  const [best] = hits;
  return best !== undefined && BANDS.indexOf(best.band) <= BANDS.indexOf(threshold);
}

/** Counts labels and those hit at `threshold` or better. */
export function countLabels(judged: readonly Judged[], threshold: Band): LabelCounts {
  const of = (which: (label: Label) => boolean): [number, number] => {
    const these = judged.filter(({ label }) => which(label));
    return [these.length, these.filter((each) => isHit(each, threshold)).length];
  };
  const [positives, positivesHit] = of(({ label }) => label === 'positive');
  const [core, coreHit] = of(({ label, core: isCore }) => label === 'positive' && isCore === true);
  const [nearMisses, nearMissesHit] = of(({ label }) => label === 'near-miss');
  const [context, contextHit] = of(({ label }) => label === 'context');
  return {
    positives,
    positivesHit,
    core,
    coreHit,
    nearMisses,
    nearMissesHit,
    context,
    contextHit,
  };
}

/** "0.91 (100 of 110)"; "-" where there is nothing to divide by. */
export function share(part: number, whole: number): string {
  return whole === 0 ? '-' : `${(part / whole).toFixed(2)} (${part} of ${whole})`;
}
