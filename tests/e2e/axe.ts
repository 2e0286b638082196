import { readFileSync } from 'node:fs';
import type { Tab } from '../../scripts/browsers/driver.ts';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/**
 * What axe finds fault with in a page, in words. The picture of a paper and a kept copy of a page are left out: they
 * are the council's.
 */
export async function axeFaults(tab: Tab): Promise<string[]> {
  // Once a page: it is half a megabyte.
  await tab.evaluate(`void (globalThis.axe ?? (() => { ${AXE}; })())`);
  // Behind a dialog nothing can be reached.
  const context = `{ include: [document.querySelector('dialog:modal') ?? document], exclude: ['.pdfViewer', 'iframe'] }`;
  // Firefox writes out the `all: initial` of our element in other people's pages, spacing and all; there is no text in it
  // but behind its shadow root, where no style of the reader's own reaches either way.
  const rules = { 'avoid-inline-spacing': { enabled: false } };
  const options = { resultTypes: ['violations'], rules };
  return tab.evaluate(`axe.run(${context}, ${JSON.stringify(options)}).then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ': ' + nodes.map((node) => node.html.slice(0, 160)).slice(0, 3).join(' | ')))`);
}
