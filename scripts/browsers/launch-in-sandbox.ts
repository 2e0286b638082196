import { chromium, type BrowserContext } from '@playwright/test';

type LaunchSettings = Parameters<typeof chromium.launchPersistentContext>[1];

/** Papers come from anywhere, so Chromium's sandbox is used wherever it works: not as root, not on some Linux. */
export async function launchInSandbox(profile: string, settings: LaunchSettings): Promise<BrowserContext> {
  if (process.getuid?.() === 0) return chromium.launchPersistentContext(profile, settings);
  try {
    return await chromium.launchPersistentContext(profile, { ...settings, chromiumSandbox: true });
  } catch (error) {
    if (!/sandbox/i.test(String(error))) throw error;
    console.warn('Chromium’s sandbox does not work on this machine, so it runs without.');
    return chromium.launchPersistentContext(profile, settings);
  }
}
