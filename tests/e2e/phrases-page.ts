import type { Driver, Tab } from '../../scripts/browsers/driver.ts';
import type { LoopbackSite } from '../../scripts/browsers/loopback-site.ts';

const HOST = 'www.northbrook.gov.uk.test';
const TWO =
  '<p>The SEND service will manage demand for EHC plans.</p><p>Next year we will reduce the number of EHCPs.</p>' +
  '<p>A quiet room opened for pupils.</p>';

/** The words of every painted hit. */
export const HITS = `[...document.querySelectorAll('minuted-mark[data-kind="hit"]')].map((mark) => mark.textContent).join('|')`;
export const TOAST = `(document.querySelector('[data-toast]')?.textContent ?? '')`;
export const OWN = '[data-pack="mine"]';
export const textOf = (css: string) => `(document.querySelector(${JSON.stringify(css)})?.innerText ?? '')`;

export async function openPhrases(driver: Driver): Promise<Tab> {
  const tab = await driver.openTab(driver.extensionUrl('options.html'));
  await tab.waitFor(`document.querySelector('[data-pack="send"]')`);
  return tab;
}

/** A page with a hit of "The language of demand" and one of "Limits and targets", open and searched. */
export async function openPage(driver: Driver, site: LoopbackSite, path: string, more = ''): Promise<Tab> {
  await driver.grantHost(`http://${HOST}/*`);
  const body = `<!doctype html><html lang="en"><title>Page ${path}</title><body>${TWO}${more}</body></html>`;
  const tab = await driver.openTab(site.serve(HOST, path, { body }));
  await tab.waitFor(`${HITS}.includes('manage demand') && ${HITS}.includes('EHCPs')`);
  return tab;
}

export async function addPhrase(tab: Tab, phrase: string, example: string): Promise<void> {
  await tab.click(`${OWN} [data-action="add-phrase"]`);
  await tab.type('[data-field="pattern"]', phrase);
  await tab.type('[data-field="examples"]', example);
  await tab.click('.editor [type="submit"]');
  await tab.waitFor(`!document.querySelector('.editor')`);
}
