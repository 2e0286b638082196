import { mkdirSync } from 'node:fs';
import { ChromiumTab } from '../../scripts/browsers/chromium-tab.ts';
import type { Tab } from '../../scripts/browsers/driver.ts';
import { axeFaults } from './axe.ts';

/**
 * Where pictures of every surface go, if anywhere: for eyes, which see what no test does.
 * `MINUTED_PICTURES=/tmp/pictures npx playwright test --config tests/playwright.config.ts surfaces`.
 */
const PICTURES = process.env.MINUTED_PICTURES;

/** Wide and light, dark and as narrow as a zoom of 400% makes it, and as low as one of 200% does on a small screen. */
const LOOKS = [
  { name: 'light', width: 1280, height: 800, scheme: 'light', axe: true },
  { name: 'dark', width: 1280, height: 800, scheme: 'dark', axe: false },
  { name: 'dark-320', width: 320, height: 640, scheme: 'dark', axe: true },
  { name: 'light-320', width: 320, height: 640, scheme: 'light', axe: false },
  { name: 'zoom-200', width: 640, height: 400, scheme: 'light', axe: false },
] as const;

/** All that can be pressed or typed into: in a page of the council's, what is ours. */
const CONTROLS = `[...(document.querySelector('minuted-ui')?.shadowRoot ?? document).querySelectorAll(
  'a[href], button, input, select, textarea, summary, [role=tab], [role=treeitem], [tabindex="0"]')]
  .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.closest('[inert], .pdfViewer')
    && !(document.querySelector('dialog:modal') && !one.closest('dialog:modal')))`;

const WIDER = `document.documentElement.scrollWidth <= innerWidth ? [] : [
  'wider than the view: ' + [...document.querySelectorAll('body *')]
    .filter((one) => one.getBoundingClientRect().right > innerWidth + 1 && one.checkVisibility())
    .slice(-3).map((one) => one.outerHTML.slice(0, 120)).join(' | ')]`;

/** Targets of less than 24 px, WCAG 2.5.8: a link in a sentence may be as low as its line; a label is part of its box. */
const SMALL = `${CONTROLS}.filter((one) => {
  const target = one.matches('input') && one.closest('label') || one;
  const { width, height } = target.getBoundingClientRect();
  return Math.min(width, height) < 23.9 && getComputedStyle(target).display !== 'inline';
}).map((one) => 'too small: ' + one.outerHTML.slice(0, 160))`;

/** Controls that have the focus and do not show it. */
const UNSEEN = `(() => {
  const before = document.activeElement;
  const unseen = ${CONTROLS}.filter((one) => !one.disabled && one.tabIndex >= 0).slice(0, 80).filter((one) => {
    // What has it since it was pressed with the mouse need not show it.
    one.blur();
    one.focus({ focusVisible: true, preventScroll: true });
    const shown = [one, one.closest('label')].some((part) => {
      const { outlineStyle, outlineWidth, outlineColor } = part ? getComputedStyle(part) : {};
      return outlineStyle && outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && !/, 0\\)$/.test(outlineColor);
    });
    return one.matches(':focus') && !shown;
  });
  document.activeElement?.blur();
  before?.focus?.({ preventScroll: true });
  return unseen.map((one) => 'focus not seen: ' + one.outerHTML.slice(0, 160));
})()`;

/** What is wrong with what a tab shows now, light and dark, wide, narrow and low: each fault in words. */
export async function surfaceFaults(tab: Tab, name: string): Promise<string[]> {
  const faults: string[] = [];
  await tab.toFront();
  for (const look of LOOKS) {
    await tab.colourScheme(look.scheme);
    await tab.resize(look.width, look.height);
    // What depends on the size is drawn anew.
    await tab.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(done, 30)))');
    if (PICTURES) await takePicture(tab, `${name}-${look.name}`);
    const found: string[] = await tab.evaluate(WIDER);
    // Every rule once wide and light, once narrow and dark: the other looks have the colours and the parts of these. The
    // rules are those of one library over the same elements, and slow: Firefox is asked once.
    if (look.axe && (look.name === 'light' || tab instanceof ChromiumTab))
      found.push(...(await axeFaults(tab)));
    if (look.scheme === 'light') found.push(...(await tab.evaluate<string[]>(SMALL)));
    if (look.name === 'light') found.push(...(await tab.evaluate<string[]>(UNSEEN)));
    faults.push(...found.map((fault) => `${name}, ${look.name}: ${fault}`));
  }
  if (PICTURES) await takeForcedColours(tab, name);
  await tab.colourScheme('light');
  await tab.resize(1280, 800);
  return faults;
}

async function takePicture(tab: Tab, name: string): Promise<void> {
  mkdirSync(PICTURES!, { recursive: true });
  await tab.screenshot(`${PICTURES}/${name}.png`);
}

/** As in a high-contrast theme of Windows. Only Chromium can be told to. */
async function takeForcedColours(tab: Tab, name: string): Promise<void> {
  if (!(tab instanceof ChromiumTab)) return;
  await tab.resize(1000, 700);
  await tab.page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await takePicture(tab, `${name}-forced`);
  await tab.page.emulateMedia({ forcedColors: 'none' });
  await tab.page.emulateMedia({ contrast: 'more', colorScheme: 'light' });
  await takePicture(tab, `${name}-contrast`);
  await tab.page.emulateMedia({ contrast: null });
}
