import type { ChangeReport } from './change-report.ts';
import type { Refound } from './find-again/refound.ts';

/**
 * What became of a quote when somebody fetched its paper again. `identical`: the whole paper is as it was saved; the
 * next four are what was found in a changed paper; `unreachable`: no paper came to compare with; `not-compared`: one
 * came, but nothing of it could be read.
 */
export type QuoteVerdict = 'identical' | Refound['state'] | 'unreachable' | 'not-compared';

/** What became of a paper. */
export type PaperVerdict = 'identical' | 'changed' | 'unreachable';

/** What a report says of its paper in one word. */
export function paperVerdict({ outcome }: Pick<ChangeReport, 'outcome'>): PaperVerdict {
  if (outcome === 'same-bytes') return 'identical';
  return outcome === 'changed' || outcome === 'other-paper' ? 'changed' : 'unreachable';
}

/** What a report says of each quote of its paper (ids), in their order; without a report none could be reached. */
export function quoteVerdicts(
  ids: readonly string[],
  report: ChangeReport | null,
): Map<string, QuoteVerdict> {
  const verdict = report ? paperVerdict(report) : 'unreachable';
  const found = new Map(report?.quotes.map((quote) => [quote.id, quote.found.state]));
  return new Map(ids.map((id) => [id, verdict === 'changed' ? (found.get(id) ?? 'not-compared') : verdict]));
}

const NAMES: [verdict: QuoteVerdict, name: string][] = [
  ['identical', 'in a paper that is identical'],
  ['same', 'the same in a changed paper'],
  ['moved', 'moved'],
  ['reworded', 'reworded'],
  ['gone', 'gone'],
  ['unreachable', 'in a paper that could not be reached'],
  ['not-compared', 'not compared'],
];

/** "5 quotes: 2 in a paper that is identical, 1 moved, 2 in a paper that could not be reached." */
export function describeVerdicts(verdicts: readonly QuoteVerdict[]): string {
  const parts = NAMES.map(
    ([verdict, name]) => [verdicts.filter((one) => one === verdict).length, name] as const,
  )
    .filter(([count]) => count > 0)
    .map(([count, name]) => `${count} ${name}`);
  return `${verdicts.length === 1 ? '1 quote' : `${verdicts.length} quotes`}: ${parts.join(', ')}.`;
}
