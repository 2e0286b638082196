import { readFileSync } from 'node:fs';
import type { Tab } from '../../scripts/browsers/driver.ts';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** What axe finds fault with in a page, in words. */
export async function axeFaults(tab: Tab): Promise<string[]> {
  await tab.evaluate(`(() => { ${AXE}; })()`);
  return tab.evaluate(`axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ': ' + nodes.map((node) => node.html.slice(0, 160)).slice(0, 3).join(' | ')))`);
}
