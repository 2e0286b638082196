import { setTimeout as sleep } from 'node:timers/promises';
import type { PaperReport } from '../../core/evidence/paper-report.ts';
import type { PaperSeen } from '../../core/evidence/paper.ts';
import { ERROR_CODES } from '../../core/result.ts';
import type { ReadingText } from '../../core/text/reading-text.ts';
import { errorText } from './error-sentence.ts';
import type { ExtensionPage } from './extension-page.ts';

const GIVE_UP_MS = 120_000;
const SETTLED_MS = 3000;
const ASK_EVERY_MS = 200;
const TELL_EVERY_MS = 10_000;

/** A report of a paper that is searched to its end. */
export type SearchedPaper = PaperReport & { paper: PaperSeen; reading: ReadingText };

/**
 * Waits until the paper in a tab is searched to its end and gives its report; `tell` hears every 10 s that it still
 * takes. Scripts of a web page may add to it after it was searched: its text has to stay the same for three seconds.
 * Throws one sentence when the paper cannot be opened, or after two minutes.
 */
export async function searchPaper(
  page: ExtensionPage,
  tabId: number,
  tell: (seconds: number) => void,
): Promise<SearchedPaper> {
  const start = performance.now();
  let told = start;
  let text: string | null = null;
  let settledSince = start;
  while (performance.now() - start < GIVE_UP_MS) {
    const report = await askForReport(page, tabId);
    const now = performance.now();
    if (report) {
      if (report.reading.text !== text) settledSince = now;
      text = report.reading.text;
      if (report.paper.kind === 'pdf' || now - settledSince > SETTLED_MS) return report;
    }
    if (now - told > TELL_EVERY_MS) {
      told = now;
      tell(Math.round((now - start) / 1000));
    }
    await sleep(ASK_EVERY_MS);
  }
  throw new Error(`It was not searched after ${GIVE_UP_MS / 1000} seconds.`);
}

/** The report of the paper in a tab once it is searched; null until then. Throws the sentence of a failure. */
export async function askForReport(page: ExtensionPage, tabId: number): Promise<SearchedPaper | null> {
  const answer = await page.ask(tabId, 'describePaper', {});
  if (!answer) return null;
  if (!answer.ok) throw new Error(errorText(answer.code));
  const { state, paper, reading, error } = answer.value;
  if (state === 'failed') throw new Error(sentenceOf(error));
  return state === 'searched' && paper && reading ? { ...answer.value, paper, reading } : null;
}

/** The sentence of a failure, whether the report gives its code or the sentence itself. */
function sentenceOf(error: string | null): string {
  const code = ERROR_CODES.find((each) => each === error);
  return code ? errorText(code) : (error ?? errorText('unexpected'));
}
