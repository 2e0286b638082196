import { browser } from '#imports';
import { errorText } from '../../components/error-text.ts';
import type { ChangeReport } from '../../core/evidence/change-report.ts';
import type { Refound } from '../../core/evidence/find-again/refound.ts';
import { isWebAddress } from '../../core/evidence/source-link.ts';
import { toErrorCode } from '../../core/result.ts';
import { findText } from '../../storage/paper-texts.ts';
import { keepFinding } from '../recheck/keep-finding.ts';
import { makeReport, unreadPages } from '../recheck/make-report.ts';
import type { OpenPaper } from './open-paper.ts';
import type { ReaderState, Store } from './reader-store.ts';
import type { Session } from './session.ts';

/**
 * When a paper is read to its end of which the locker holds quotes from other bytes at the same address: finds out what
 * became of them, keeps the report, paints them where they are now, and lets the page say so.
 */
export function watchChanges(store: Store<ReaderState>, session: Session): void {
  let running = new AbortController();
  let known = '';
  store.subscribe(({ phase, paper }) => {
    const others = paper && phase === 'searched' ? quotesOfOthers(paper) : [];
    const key = paper && others.length > 0 ? [paper.seen.sha256, ...others.map(({ id }) => id)].join() : '';
    if (key === known) return;
    known = key;
    running.abort();
    running = new AbortController();
    const { signal } = running;
    if (!paper || key === '') return;
    lookFor(paper, signal).then(
      ({ reports, refound }) => {
        const now = store.get().paper;
        if (signal.aborted || !now) return;
        store.set({ changes: reports, paper: { ...now, refound } });
        void session.refresh();
      },
      (error: unknown) => {
        if (!signal.aborted) store.set({ notice: { text: errorText(toErrorCode(error)) } });
      },
    );
  });
}

function quotesOfOthers({ seen, quotes }: OpenPaper) {
  // Of a search that was stopped nobody can say that something is gone.
  if (seen.coverage.notReached.length > 0) return [];
  return quotes.map(({ quote }) => quote).filter(({ paper }) => paper !== seen.sha256);
}

async function lookFor(open: OpenPaper, signal: AbortSignal) {
  const { seen, pdf } = open;
  const reports: ChangeReport[] = [];
  const refound = new Map<string, Refound>();
  const there = { sha256: seen.sha256, reading: pdf.reading, unread: unreadPages(seen.coverage) };
  for (const [paper, quotes] of Map.groupBy(quotesOfOthers(open), (quote) => quote.paper)) {
    const before = await findText(paper);
    const report = await makeReport(
      { paper, quotes, before },
      seen.address,
      { there, redirectedTo: null },
      signal,
    );
    signal.throwIfAborted();
    // Files of two papers may well have one name.
    if (!isWebAddress(seen.address) && (!before || report.outcome !== 'changed')) continue;
    for (const { id, found } of report.quotes) refound.set(id, found);
    reports.push(report);
    // A private window leaves no trace of what was read in it.
    if (!browser.extension.inIncognitoContext) await keepFinding(report, pdf.reading, true);
  }
  return { reports, refound };
}
