import { readFile } from 'node:fs/promises';
import * as z from 'zod';

export type Counts = {
  passed: number;
  failed: number;
  skipped: number;
  /** The titles of those that passed only at a second try: a busy machine, or a fault that shows seldom. */
  again?: string[];
};

const vitestSchema = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
  numTodoTests: z.int(),
});
const playwrightSchema = z.object({
  stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int(), skipped: z.int() }),
  suites: z.array(z.unknown()),
});
/** A file or a `describe`; a spec in it is a test. */
const suiteSchema = z.object({
  suites: z.array(z.unknown()).default([]),
  specs: z
    .array(z.object({ title: z.string(), tests: z.array(z.object({ status: z.string() })) }))
    .default([]),
});

/** The counts in the JSON report of vitest; null if there is none. */
export async function readVitestCounts(path: string): Promise<Counts | null> {
  const report = vitestSchema.safeParse(await readJson(path)).data;
  if (!report) return null;
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = report;
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests };
}

/** The counts in the JSON report of Playwright; null if there is none. */
export async function readPlaywrightCounts(path: string): Promise<Counts | null> {
  const report = playwrightSchema.safeParse(await readJson(path)).data;
  if (!report) return null;
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected + flaky, failed: unexpected, skipped, again: listFlaky(report.suites) };
}

function listFlaky(suites: unknown[]): string[] {
  return suites.flatMap((each) => {
    const { suites: inner, specs } = suiteSchema.parse(each);
    const flaky = specs.filter(({ tests }) => tests.some(({ status }) => status === 'flaky'));
    return [...flaky.map(({ title }) => title), ...listFlaky(inner)];
  });
}

/** The last line of a test run: `12 passed, 0 failed`, and what was skipped if anything was. */
export function formatCounts({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    return null;
  }
}
