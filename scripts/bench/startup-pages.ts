import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What is measured on a page of ours: a JavaScript expression that becomes true, by the name of the moment. */
export type Moments = Record<string, string>;

/** The pages that are measured, and an empty one for comparison. */
export const STARTUP_PAGES: Record<string, Moments> = {
  empty: { usable: `document.querySelector('button')` },
  popup: {
    usable: `document.querySelector('nav button')`,
    complete: `document.querySelector('[data-kind]:not([data-kind="looking"])')`,
  },
  sidepanel: {
    usable: `document.querySelector('nav button')`,
    complete: `document.querySelector('[data-kind]:not([data-kind="looking"])')`,
  },
  locker: {
    usable: `document.querySelector('[data-view="quotes"]')`,
    complete: `/\\(\\d/.test(document.querySelector('[data-view="quotes"]')?.textContent)`,
  },
};

/**
 * Notes when each moment of its page has come: from the beginning of the navigation until the page, after what made
 * the moment true, takes the next task, as a click would be. Milliseconds, in `startup`.
 */
const PROBE = `
globalThis.startup = {};
{
  const moments = ${JSON.stringify(STARTUP_PAGES)}[location.pathname.slice(1, -'.html'.length)];
  const checks = { ${Object.values(STARTUP_PAGES)
    .flatMap((moments) => Object.values(moments))
    .map((expression) => `${JSON.stringify(expression)}: () => ${expression}`)
    .join(',\n')} };
  const open = new Map(Object.entries(moments));
  const look = () => {
    for (const [name, expression] of open) {
      if (!checks[expression]()) continue;
      open.delete(name);
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => { startup[name] = performance.now(); };
      port2.postMessage(null);
    }
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
}
`;

const EMPTY_HTML = `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Empty</title>
<script type="module" src="/empty.js"></script></head><body><main id="app"></main></body></html>`;

const EMPTY_JS = `import { createElement, render } from './preact.mjs';
render(createElement('button', { onClick() {} }, 'A button'), document.getElementById('app'));`;

/** Copies the built extension into a folder, with a probe in the pages that are measured, and an empty Preact page. */
export async function copyWithProbe(extension: string, folder: string): Promise<void> {
  await cp(extension, folder, { recursive: true });
  await cp('node_modules/preact/dist/preact.mjs', join(folder, 'preact.mjs'));
  await writeFile(join(folder, 'empty.js'), EMPTY_JS);
  await writeFile(join(folder, 'empty.html'), EMPTY_HTML);
  await writeFile(join(folder, 'startup-probe.js'), PROBE);
  for (const page of Object.keys(STARTUP_PAGES)) {
    const file = join(folder, `${page}.html`);
    const html = await readFile(file, 'utf8');
    await writeFile(file, html.replace('<head>', '<head><script src="/startup-probe.js"></script>'));
  }
}
