import { runProgram } from '../run-program.ts';
import type { BrowserName } from './driver.ts';
import { findBrowser } from './find-browser.ts';

const PACKAGES: Record<BrowserName, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

/**
 * The path of a browser, installed first if there is none: with apt where it is there and may be used without a
 * password, else (Chromium only) Playwright's own download. Throws one sentence that says what to do.
 */
export async function installBrowser(name: BrowserName): Promise<string> {
  const there = findBrowser(name);
  if (there) return there;
  const tried = [await installWithApt(PACKAGES[name])];
  if (!findBrowser(name) && name === 'chromium')
    tried.push((await runProgram('playwright', ['install', 'chromium'])).output);
  const found = findBrowser(name);
  if (found) return found;
  const hint =
    name === 'firefox'
      ? 'Install Firefox (https://www.mozilla.org/firefox), or set FIREFOX to its program.'
      : 'Install Chromium, Chrome or Edge, or set CHROMIUM to its program.';
  throw new Error(`No ${name} is installed and none could be brought. ${hint}\n${tried.join('\n').trim()}`);
}

async function installWithApt(name: string): Promise<string> {
  if (process.platform !== 'linux' || !(await runProgram('apt-get', ['--version'])).ok) return '';
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && !(await runProgram('sudo', ['-n', 'true'])).ok) return '';
  const apt = (...args: string[]) =>
    runProgram(isRoot ? 'apt-get' : 'sudo', isRoot ? args : ['-n', 'apt-get', ...args], {
      DEBIAN_FRONTEND: 'noninteractive',
    });
  await apt('update');
  return (await apt('install', '-y', '--no-install-recommends', name)).output;
}
