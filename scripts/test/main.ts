import { formatCounts, type Counts } from './counts.ts';
import { listSteps, type Step } from './steps.ts';

const total: Counts = { passed: 0, failed: 0, skipped: 0 };
const failed = new Set<string>();

for (const step of await listSteps()) {
  const missing = step.needs?.find((name) => failed.has(name));
  if (missing) {
    failed.add(step.name);
    total.skipped++;
    console.log(`skipped  ${step.name}, because this failed: ${missing}`);
  } else await runStep(step);
}
console.log(formatCounts(total));
process.exitCode = total.failed > 0 ? 1 : 0;

async function runStep({ name, run }: Step): Promise<void> {
  const start = performance.now();
  const { ok, output, counts } = await run();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  total.passed += counts ? counts.passed : Number(ok);
  total.skipped += counts?.skipped ?? 0;
  // A run may fail without a failed test: a file that does not load, an error after the last test.
  total.failed += counts?.failed || Number(!ok);
  console.log(
    `${ok ? 'ok    ' : 'FAILED'}   ${name}${counts ? `: ${formatCounts(counts)}` : ''} (${seconds} s)`,
  );
  if (ok) return;
  failed.add(name);
  console.log(output.trimEnd());
}
