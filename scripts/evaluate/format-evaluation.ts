import type { Band } from '../../core/phrases/hit.ts';
import { formatTable } from '../start/format-table.ts';
import { countLabels, isHit, share, THRESHOLDS, type Judged } from './score.ts';

const NAMES: Partial<Record<Band, string>> = {
  'read-first': 'Read first',
  'worth-reading': 'Worth reading or better',
  maybe: 'Maybe or better',
};

/**
 * The tables of an evaluation: for each threshold the recall of positives, the share of near-misses and of context
 * that is hit, and how many of the judged sentences hit are positives; then the recall for each category.
 */
export function formatEvaluation(judged: readonly Judged[]): string {
  const head = ['', 'recall', 'recall of core', 'near-misses hit', 'context hit', 'precision'];
  const rows = THRESHOLDS.map((band) => {
    const line = countLabels(judged, band);
    return [
      NAMES[band] ?? band,
      share(line.positivesHit, line.positives),
      share(line.coreHit, line.core),
      share(line.nearMissesHit, line.nearMisses),
      share(line.contextHit, line.context),
      share(line.positivesHit, line.positivesHit + line.nearMissesHit + line.contextHit),
    ];
  });
  const positives = judged.filter(({ label }) => label.label === 'positive');
  const categories = Map.groupBy(positives, ({ label }) => label.category ?? 'none');
  const recalls = [...categories]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, these]) => [
      name,
      ...THRESHOLDS.map((band) => share(countLabels(these, band).positivesHit, these.length)),
    ]);
  const thresholds = THRESHOLDS.map((band) => NAMES[band] ?? band);
  return `${formatTable(head, rows)}\n\n${formatTable(['recall of', ...thresholds], recalls)}`;
}

/** Every positive that is not shown as Worth reading, and every near-miss that is shown, with the reasons. */
export function formatFaults(judged: readonly Judged[]): string {
  const misses = judged.filter((each) => each.label.label === 'positive' && !isHit(each, 'worth-reading'));
  const alarms = judged.filter((each) => each.label.label === 'near-miss' && isHit(each, 'maybe'));
  return [
    `Positives below Worth reading (${misses.length}):`,
    ...misses.map(describe),
    '',
    `Near-misses shown (${alarms.length}):`,
    ...alarms.map(describe),
  ].join('\n');
}

function describe({ label, sentence, hits }: Judged): string {
  const core = label.core ? ', core' : '';
  const head = `- ${label.doc}, page ${label.page ?? 1}, ${label.category ?? 'no category'}${core}`;
  const found = hits.map(({ band, score, patternId, reasons }) => {
    const points = reasons.map(({ code, points: number, words = '' }) => `${code} ${number} ${words}`.trim());
    return `    ${band} ${score} ${patternId}: ${points.join('; ')}`;
  });
  return [`${head}: ${sentence.replace(/\s+/g, ' ')}`, ...(found.length ? found : ['    no hit'])].join('\n');
}
