import { quoteId } from '../../storage/quote-id.ts';
import type { Driver, Tab } from '../../scripts/browsers/driver.ts';
import { samplePaper, sampleQuote, writeEvidence } from '../unit/exports/sample-evidence.ts';
import { loadLocker } from './locker-code.ts';

const { sha256, kind, title, coverage } = samplePaper;
/** A paper, as it is met when a quote is saved. */
export const PAPER = { sha256, kind, title, coverage, address: sampleQuote.address };

/** A draft of a sentence of the sample paper. */
export function draft(words: string) {
  const exact = `We will cut ${words}.`;
  const context = { type: 'TextQuoteSelector' as const, exact, prefix: '', suffix: ' Costs' };
  const selectors = [context, { type: 'TextPositionSelector' as const, start: 0, end: exact.length }];
  const { sentenceBefore, sentenceAfter, pages, place, quads, match } = sampleQuote;
  return { exact, cleaned: exact, sentenceBefore, sentenceAfter, selectors, pages, place, quads, match };
}

/** A call that saves such a quote; a moment may be given. */
export const save = (words: string, at?: string) =>
  `locker.saveQuote(${JSON.stringify(PAPER)}, ${JSON.stringify(draft(words))}, undefined, new Date(${at ? JSON.stringify(at) : ''}))`;
/** What a call gives, or how it fails. */
export const outcome = (call: string) => `outcome(${call})`;

/** A page of the extension with the locker's own code in it. */
export async function lockerTab(driver: Driver): Promise<Tab> {
  const tab = await driver.openTab(driver.extensionUrl('welcome.html'));
  await tab.waitFor(`document.querySelector('#answer')`);
  await loadLocker(tab);
  return tab;
}

type Counts = { papers: number; quotes: number; edits: number; log: number; holds: boolean };

/** What is in the locker, and whether its log holds and speaks of every quote as it is. */
export function count(tab: Tab): Promise<Counts> {
  return tab.evaluate<Counts>(`(async () => {
    const [papers, quotes, edits, log] = await Promise.all(
      ['papers', 'quotes', 'edits', 'log'].map((name) => locker.db.table(name).count()));
    const check = await locker.checkLog();
    return { papers, quotes, edits, log, holds: check.fault === null && check.strangers.length === 0 };
  })()`);
}

/** What `count` says of a new locker. */
export const EMPTY = { papers: 0, quotes: 0, edits: 0, log: 0, holds: true };

/** An export of so many quotes. */
export async function exportOf(quotes: number): Promise<string> {
  const all = Array.from({ length: quotes }, async (_, i) => {
    const one = { ...sampleQuote, ...draft(`number ${i}`) };
    return { ...one, id: await quoteId(sha256, one) };
  });
  return writeEvidence([samplePaper], await Promise.all(all));
}

/** A call that imports it. */
export const importing = (text: string) =>
  `locker.readImportFile(new Blob([${JSON.stringify(text)}])).then(locker.takeIn).then(({ quotes }) => quotes)`;

/** The id of such a quote. */
export function idOf(words: string): Promise<string> {
  return quoteId(sha256, draft(words));
}
