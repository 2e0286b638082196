import { writeFile } from 'node:fs/promises';
import type { TestInfo } from '@playwright/test';
import type { Quote } from '../../core/evidence/quote.ts';
import type { Driver, Tab } from '../../scripts/browsers/driver.ts';
import { quoteId } from '../../storage/quote-id.ts';
import { samplePaper, sampleQuote, writeEvidence } from '../unit/exports/sample-evidence.ts';

/** How many quotes the locker page shows. */
export const CARDS = 'document.querySelectorAll("article[data-quote]").length';

/** Three quotes of one paper, newest last. */
export async function threeQuotes(): Promise<Quote[]> {
  return Promise.all(
    ['one', 'two', 'three'].map(async (word, index) => {
      const quote = { ...sampleQuote, exact: `We will cut ${word}.`, cleaned: `We will cut ${word}.` };
      const savedAt = `2026-01-02T03:04:0${index}.000Z`;
      return { ...quote, id: await quoteId(quote.paper, quote), savedAt, changedAt: savedAt };
    }),
  );
}

/** The locker page in a tab of its own. */
export async function openLocker(driver: Driver): Promise<Tab> {
  const tab = await driver.openTab(driver.extensionUrl('locker.html'));
  await tab.waitFor('document.querySelector("[data-view=quotes]")?.textContent.includes("(")');
  return tab;
}

/** Chooses a text as an evidence.json to import. */
export async function chooseText(tab: Tab, info: TestInfo, text: string | Uint8Array): Promise<void> {
  const path = info.outputPath('evidence.json');
  await writeFile(path, text);
  await tab.setFiles('[data-action="import"]', [path]);
}

/** Opens the dialog for exports by a button, saves as what is chosen at first, and gives the path of the file. */
export async function saveExport(driver: Driver, tab: Tab, action = 'export-json'): Promise<string> {
  await tab.click(`[data-action="${action}"]`);
  await tab.waitFor(`document.querySelector('[data-action="export-chosen"]:enabled')`);
  await tab.click('[data-action="export-chosen"]');
  const path = await driver.waitForDownload();
  await tab.waitFor(`document.querySelector('[data-export-answer]').textContent.includes('Saved.')`);
  await tab.click('[data-action="close-export"]');
  await tab.waitFor(`!document.querySelector('dialog[open]')`);
  return path;
}

/** Imports a text as an evidence.json: chooses it and agrees. */
export async function importText(tab: Tab, info: TestInfo, text: string): Promise<void> {
  await chooseText(tab, info, text);
  await tab.waitFor(`document.querySelector('[data-action="agree-import"]')`);
  await tab.click('[data-action="agree-import"]');
  await tab.waitFor(`!document.querySelector('dialog[open]')`, 60_000);
}

/** A locker with three quotes; they come newest first. */
export async function lockerWithThree(
  driver: Driver,
  info: TestInfo,
): Promise<{ tab: Tab; quotes: Quote[] }> {
  const quotes = await threeQuotes();
  const tab = await openLocker(driver);
  await importText(tab, info, writeEvidence([samplePaper], quotes));
  await tab.waitFor(`${CARDS} === 3`);
  return { tab, quotes: quotes.reverse() };
}

/** A CSS selector of something in the card of a quote. */
export const inCard = ({ id }: Quote, css: string) => `[data-quote="${id}"] ${css}`;
