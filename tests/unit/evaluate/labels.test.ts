import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createFinder } from '../../../core/phrases/create-finder.ts';
import { sendPack } from '../../../core/phrases/send-pack.ts';
import { judgePaper } from '../../../scripts/evaluate/judge-paper.ts';
import { readLabels } from '../../../scripts/evaluate/label.ts';
import { countLabels, type Judged } from '../../../scripts/evaluate/score.ts';

const FOLDER = join(import.meta.dirname, '../../labels');
/** Papers of other people: test data beside the project, never in it. */
const CORPUS = join(import.meta.dirname, '../../../../shared');
const finder = createFinder([sendPack]);

async function judge(file: string, folders: string[]): Promise<Judged[]> {
  const judged: Judged[] = [];
  for (const [doc, labels] of Map.groupBy(readLabels(join(FOLDER, file)), (label) => label.doc)) {
    const found = await judgePaper(doc, labels, folders, finder);
    expect(found.notes).toEqual([]);
    judged.push(...found.judged);
  }
  return judged;
}

/** At least `many` positives and as many near-misses, so that one more or less decides nothing. */
function checkTargets(judged: readonly Judged[], leastAtMaybe = 0.9, many = 120): void {
  const maybe = countLabels(judged, 'maybe');
  const worth = countLabels(judged, 'worth-reading');
  expect(maybe.positives).toBeGreaterThan(many);
  expect(maybe.nearMisses).toBeGreaterThan(many);
  expect(maybe.positivesHit / maybe.positives).toBeGreaterThanOrEqual(leastAtMaybe);
  expect(worth.positivesHit / worth.positives).toBeGreaterThanOrEqual(0.75);
  expect(worth.nearMissesHit / worth.nearMisses).toBeLessThanOrEqual(0.07);
}

describe('the SEND pack on judged sentences', () => {
  it('keeps to its targets on papers that we made up', async () => {
    checkTargets(await judge('invented.jsonl', [FOLDER]));
  });

  it('keeps to them on papers in other words than the usual ones', async () => {
    checkTargets(await judge('other-words.jsonl', [FOLDER]), 0.9, 100);
  });

  it('keeps near them on papers that no phrase was made for', async () => {
    const judged = [await judge('held-out.jsonl', [FOLDER]), await judge('held-out-2.jsonl', [FOLDER])];
    checkTargets(judged.flat(), 0.88);
  });

  it('finds half of what is said in words that no phrase was made for, and shows few near-misses', async () => {
    const judged = await judge('held-out-other-words.jsonl', [FOLDER]);
    const maybe = countLabels(judged, 'maybe');
    const worth = countLabels(judged, 'worth-reading');
    expect(maybe.positivesHit / maybe.positives).toBeGreaterThanOrEqual(0.5);
    expect(worth.nearMissesHit / worth.nearMisses).toBeLessThanOrEqual(0.1);
  });

  it.skipIf(!existsSync(join(CORPUS, 'corpus')))(
    'keeps to its targets on real papers (skipped where the folder of papers is not there)',
    async () => checkTargets(await judge('corpus.jsonl', [CORPUS])),
    120_000,
  );
});
