import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import type { Tab } from '../../scripts/browsers/driver.ts';

const ENTRY = fileURLToPath(new URL('locker-entry.ts', import.meta.url));

let code: Promise<string> | undefined;

/** The modules of the locker as one script, of the same source as the built extension. */
async function bundle(): Promise<string> {
  const result = (await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'imports-of-wxt',
        enforce: 'pre',
        resolveId: (id) => (id === '#imports' ? '\0imports' : null),
        load: (id) =>
          id === '\0imports' ? 'export const browser = globalThis.browser ?? globalThis.chrome;' : null,
      },
    ],
    build: {
      write: false,
      minify: false,
      lib: { entry: ENTRY, formats: ['iife'], name: 'locker', fileName: 'locker' },
    },
  })) as Rolldown.RolldownOutput[];
  return result[0]!.output[0].code;
}

/**
 * Loads the locker's own code into a page of the extension, where it works on the locker of the browser in a connection
 * of its own: `locker.saveQuote(...)`. `outcome` makes of a call what it gives as `value`, or how it failed as `code`.
 */
export async function loadLocker(tab: Tab): Promise<void> {
  code ??= bundle();
  await tab.evaluate(`(() => {
    ${await code}
    globalThis.locker = locker;
    globalThis.outcome = (promise) => promise.then(
      (value) => ({ value: value ?? null }),
      (error) => ({ code: error.code ?? error.name }),
    );
  })()`);
}
