import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { endOnSignals } from './end-on-signals.ts';

const START_TIMEOUT = 60_000;

/** Settings of the profile: no first-run pages, downloads without a question, the loopback hosts. */
const PREFS: Record<string, unknown> = {
  'remote.prefs.recommended': true,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.aboutwelcome.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.webextOptionalPermissionPrompts': false,
};

/** Writes the settings of a new profile; `prefs` come on top. Firefox applies them at each start. */
export function writeFirefoxProfile(folder: string, prefs: Record<string, unknown>): void {
  mkdirSync(folder, { recursive: true });
  const lines = Object.entries({ ...PREFS, ...prefs }).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  );
  writeFileSync(`${folder}/user.js`, lines.join(''));
}

/**
 * Starts Firefox and gives its process and the address of its WebDriver BiDi server. Throws with what Firefox
 * printed if it does not come up within a minute. The process ends with ours, whatever ends ours.
 */
export async function startFirefox(
  executable: string,
  profile: string,
  headless: boolean,
): Promise<{ process: ChildProcess; url: string }> {
  const flags = ['--no-remote', '--profile', profile, '--remote-debugging-port=0'];
  // Without system access neither extension pages nor the browser's own window can be driven.
  flags.push('--remote-allow-system-access', ...(headless ? ['--headless'] : []), 'about:blank');
  const firefox = spawn(executable, flags, { stdio: ['ignore', 'ignore', 'pipe'] });
  const kill = () => firefox.kill('SIGKILL');
  endOnSignals();
  process.on('exit', kill);
  firefox.once('exit', () => process.off('exit', kill));
  const url = await new Promise<string>((resolve, reject) => {
    let printed = '';
    const fail = (why: string) => {
      kill();
      reject(new Error(`Firefox (${executable}) ${why}\n${printed}`));
    };
    const timer = setTimeout(() => fail('did not start'), START_TIMEOUT);
    firefox.once('error', (error) => fail(error.message));
    firefox.once('exit', (code) => fail(`ended with ${code}`));
    firefox.stderr.on('data', (chunk) => {
      printed += chunk;
      const found = /BiDi listening on (ws:\S+)/.exec(printed)?.[1];
      if (!found) return;
      clearTimeout(timer);
      firefox.stderr.removeAllListeners('data').resume();
      resolve(found);
    });
  });
  return { process: firefox, url };
}
