import type { PaperReport } from '../../core/evidence/paper-report.ts';
import type { OpenPage } from './open-page.ts';

/** What a page says of itself; `error` is what went wrong with it. */
export function reportOn(page: OpenPage | null, error: string | null): PaperReport {
  const isSearched = page !== null && page.searchedMs !== null;
  return {
    state: error ? 'failed' : isSearched ? 'searched' : 'reading',
    paper: isSearched ? page.paper : null,
    reading: isSearched ? page.live.reading : null,
    groups: isSearched ? page.live.groups : [],
    quotes: page?.anchors ?? [],
    firstHitMs: page?.firstHitMs ?? null,
    searchedMs: page?.searchedMs ?? null,
    error,
  };
}
