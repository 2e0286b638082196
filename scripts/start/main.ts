import type { BrowserName } from '../browsers/driver.ts';
import { findBrowser } from '../browsers/find-browser.ts';
import { installBrowser } from '../browsers/install-browser.ts';
import { launchBrowser } from '../browsers/launch-browser.ts';
import { startLoopbackSite } from '../browsers/loopback-site.ts';
import { buildExtension } from '../build-extension.ts';
import { HELP, OptionError, parseOptions, type StartOptions } from './options.ts';
import { searchAll } from './search-all.ts';
import { showWindow } from './show-window.ts';

const SAMPLES = [
  'public/samples/northbrook-high-needs-report.pdf',
  'public/samples/northbrook-send-page.html',
];

process.exitCode = await main();

async function main(): Promise<number> {
  try {
    const options = parseOptions(process.argv.slice(2), process.env['INIT_CWD'] ?? '.');
    if (!options.help) return await start(options);
    console.log(HELP);
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return error instanceof OptionError ? 2 : 1;
  }
}

async function start(options: StartOptions): Promise<number> {
  const headless = options.headless || !hasDisplay();
  if (headless && !options.headless) console.log('There is no display here, so this runs without a window.');
  const name = options.browser ?? installedBrowser();
  const executable = await installBrowser(name);
  const extension = await buildExtension(name);
  console.log(`Starting ${executable} …`);
  const driver = await launchBrowser(name, { extension, executable, headless });
  const site = await startLoopbackSite();
  try {
    if (!headless) return await showWindow(driver, site, options.papers);
    const papers = options.papers.length > 0 ? options.papers : SAMPLES;
    return await searchAll(driver, site, { ...options, papers });
  } finally {
    await driver.close();
    await site.close();
  }
}

function installedBrowser(): BrowserName {
  return !findBrowser('chromium') && findBrowser('firefox') ? 'firefox' : 'chromium';
}

function hasDisplay(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);
}
