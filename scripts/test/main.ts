import { makeTemporaryFolder } from '../browsers/temporary-folder.ts';
import { formatCounts, type Counts } from './counts.ts';
import { listSteps, type Step } from './steps.ts';

const total: Counts = { passed: 0, failed: 0, skipped: 0 };
const failed = new Set<string>();

const folder = makeTemporaryFolder();
folder.removeAtExit();

for (const sideBySide of listSteps(folder.path)) await Promise.all(sideBySide.map(runOrSkip));
console.log(formatCounts(total));
process.exitCode = total.failed > 0 ? 1 : 0;

async function runOrSkip(step: Step): Promise<void> {
  const missing = step.needs?.find((name) => failed.has(name));
  if (missing) {
    failed.add(step.name);
    total.skipped++;
    console.log(`skipped  ${step.name}, because this failed: ${missing}`);
  } else await runStep(step);
}

async function runStep({ name, run }: Step): Promise<void> {
  const start = performance.now();
  const { ok, output, counts: reported } = await run();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const counts = reported ?? { passed: Number(ok), failed: 0, skipped: 0 };
  // A run may fail without a failed test: a file that does not load, an error after the last test.
  if (!ok && counts.failed === 0) counts.failed = 1;
  total.passed += counts.passed;
  total.failed += counts.failed;
  total.skipped += counts.skipped;
  const detail = reported ? `: ${formatCounts(counts)}` : '';
  console.log(`${ok ? 'ok    ' : 'FAILED'}   ${name}${detail} (${seconds} s)`);
  for (const title of counts.again ?? []) console.log(`         passed at a second try only: ${title}`);
  if (ok) return;
  failed.add(name);
  console.log(output.trimEnd());
}
