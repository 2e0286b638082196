import { draftFromSpan } from '../../core/evidence/draft-quote.ts';
import { findAgain } from '../../core/evidence/find-again/find-again.ts';
import type { Refound } from '../../core/evidence/find-again/refound.ts';
import { sentencesOf } from '../../core/text/sentences.ts';
import type { StudyPaper } from './study-papers.ts';

/** Two versions of one council report that were published under the same name. */
export const VERSIONS = [
  'kent-24-00109-report-first-version.pdf',
  'kent-24-00109-report-second-version.pdf',
] as const;

/** Every sentence of the first version with what became of it in the second; none where they are not there. */
export function seekInVersions(papers: readonly StudyPaper[]): { exact: string; found: Refound }[] {
  const [before, after] = VERSIONS.map((name) => papers.find((paper) => paper.name === name)?.reading);
  if (!before || !after) return [];
  const quotes = before.blocks
    .flatMap((block) => sentencesOf(before.text, block))
    .map(({ start, end }) => draftFromSpan(before, start, end)!);
  const found = findAgain(after, quotes, before);
  return quotes.map(({ exact }, at) => ({ exact, found: found[at]! }));
}

/** The same in figures. */
export function describeVersions(papers: readonly StudyPaper[]): string {
  const all = seekInVersions(papers);
  const states = Object.entries(
    Object.groupBy(all, ({ found }) =>
      'respaced' in found && found.respaced ? `${found.state}, set differently` : found.state,
    ),
  );
  return `${all.length} sentences: ${states.map(([state, of]) => `${of?.length ?? 0} ${state}`).join(', ')}.`;
}
