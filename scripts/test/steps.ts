import { join } from 'node:path';
import type { BrowserName } from '../browsers/driver.ts';
import { installBrowser } from '../browsers/install-browser.ts';
import { buildExtension } from '../build-extension.ts';
import { lintFirefox } from '../lint-firefox.ts';
import { runProgram, type Outcome } from '../run-program.ts';
import { readPlaywrightCounts, readVitestCounts, type Counts } from './counts.ts';

/** One line of `npm test`. A step that is no test run counts as one test. */
export type Step = {
  name: string;
  /** Names of steps without which this one makes no sense. */
  needs?: string[];
  run: () => Promise<Outcome & { counts?: Counts | null }>;
};

/**
 * What `npm test` does, in order; steps that stand together run side by side: browsers wait more than they work.
 * Reports of test runs are written into `folder`.
 */
export function listSteps(folder: string): Step[][] {
  const unit = join(folder, 'unit.json');
  const endToEnd = (name: BrowserName): Step => ({
    name: `end-to-end tests in ${name}`,
    needs: [`install ${name}`, `build for ${name}`],
    async run() {
      const report = join(folder, `${name}.json`);
      const tests = ['test', '--config', 'tests/playwright.config.ts', '--project', name];
      // Each run empties its own folder when it begins.
      const reports = ['--output', `test-results/${name}`, '--reporter', 'list,json'];
      const outcome = await runProgram('playwright', [...tests, ...reports], {
        PLAYWRIGHT_JSON_OUTPUT_NAME: report,
        MINUTED_SHARED_SPECS: '1',
      });
      return { ...outcome, counts: await readPlaywrightCounts(report) };
    },
  });

  const unitTests: Step = {
    name: 'unit and property tests',
    needs: ['prepare'],
    async run() {
      const flags = ['--reporter=default', '--reporter=json', `--outputFile.json=${unit}`];
      const outcome = await runProgram('vitest', ['run', '--config', 'tests/vitest.config.ts', ...flags]);
      return { ...outcome, counts: await readVitestCounts(unit) };
    },
  };
  const build = (name: BrowserName): Step => ({
    name: `build for ${name}`,
    run: () => succeed(() => buildExtension(name)),
  });
  const webExtLint: Step = {
    name: 'web-ext lint',
    needs: ['build for firefox'],
    run: async () => lintFirefox(await buildExtension('firefox')),
  };

  return [
    [{ name: 'install chromium', run: () => succeed(() => installBrowser('chromium')) }],
    [{ name: 'install firefox', run: () => succeed(() => installBrowser('firefox')) }],
    [program('prepare', 'wxt', 'prepare')],
    [
      program('lint', 'oxlint'),
      program('format', 'prettier', '--check', '.'),
      { ...program('types', 'tsc', '--noEmit'), needs: ['prepare'] },
      { ...program('types of core, without the DOM', 'tsc', '--noEmit', '-p', 'core'), needs: ['prepare'] },
    ],
    [unitTests],
    [build('chromium')],
    [build('firefox')],
    [webExtLint],
    [endToEnd('chromium'), endToEnd('firefox')],
  ];
}

function program(name: string, command: string, ...args: string[]): Step {
  return { name, run: () => runProgram(command, args) };
}

async function succeed(work: () => Promise<unknown>): Promise<Outcome> {
  try {
    await work();
    return { ok: true, output: '' };
  } catch (error) {
    return { ok: false, output: error instanceof Error ? error.message : String(error) };
  }
}
