import { accessSync, constants, readFileSync, realpathSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import type { BrowserName } from './driver.ts';

/** Programs by the names under which Linux has them. Chromium first: it loads extensions without ado. */
const LINUX: Record<BrowserName, string[]> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'microsoft-edge-stable',
  ],
  firefox: ['firefox-esr', 'firefox'],
};

const MAC: Record<BrowserName, string[]> = {
  chromium: [
    'Chromium.app/Contents/MacOS/Chromium',
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  firefox: ['Firefox.app/Contents/MacOS/firefox'],
};

const WINDOWS: Record<BrowserName, string[]> = {
  chromium: [
    'Chromium/Application/chrome.exe',
    'Google/Chrome/Application/chrome.exe',
    'Microsoft/Edge/Application/msedge.exe',
  ],
  firefox: ['Mozilla Firefox/firefox.exe'],
};

/**
 * The path of an installed browser, or null. The variables CHROMIUM and FIREFOX come first. Browsers in a snap are
 * passed over: they cannot read a profile or an extension outside the reader's own folders.
 */
export function findBrowser(
  name: BrowserName,
  env = process.env,
  platform = process.platform,
): string | null {
  const chosen = env[name.toUpperCase()];
  if (chosen) return chosen;
  const candidates = installedPaths(name, env, platform);
  if (name === 'chromium') candidates.push(chromium.executablePath());
  return candidates.find((path) => isProgram(path)) ?? null;
}

function installedPaths(name: BrowserName, env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string[] {
  const under = (folders: (string | undefined)[], files: string[]) =>
    files.flatMap((file) => folders.flatMap((folder) => (folder ? [join(folder, file)] : [])));
  if (platform === 'darwin')
    return under(['/Applications', env['HOME'] && join(env['HOME'], 'Applications')], MAC[name]);
  if (platform === 'win32')
    return under([env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']], WINDOWS[name]);
  return under((env['PATH'] ?? '').split(delimiter), LINUX[name]);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return !isSnap(realpathSync(path));
  } catch {
    return false;
  }
}

/** Ubuntu's /usr/bin/firefox and chromium-browser are small scripts that start the snap. */
function isSnap(path: string): boolean {
  if (path.includes('/snap')) return true;
  return statSync(path).size < 20_000 && readFileSync(path, 'utf8').includes('/snap/');
}
