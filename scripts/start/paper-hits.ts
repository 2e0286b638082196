import { pagesOf } from '../../core/text/reading-text.ts';
import type { SearchedPaper } from './search-paper.ts';

/** A paper in `hits.json`. Offsets are UTF-16 offsets into the paper's reading text, end exclusive. */
export type PaperHits = ReturnType<typeof describeHits>;

/** What `hits.json` says of a paper. Hits of the band `hidden` are in it, though no reader sees them. */
export function describeHits(report: SearchedPaper, quotesSaved: number) {
  const { paper, reading, groups, firstHitMs, searchedMs } = report;
  const hits = groups
    .flatMap((group) => group.hits)
    .sort((a, b) => a.start - b.start || a.end - b.end || a.patternId.localeCompare(b.patternId));
  return {
    title: paper.title,
    address: paper.address,
    sha256: paper.sha256,
    kind: paper.kind,
    pages: paper.coverage.pages,
    coverage: paper.coverage,
    firstHitMs,
    searchedMs,
    quotesSaved,
    hits: hits.map(({ patternId, category, band, score, start, end, sentenceStart, sentenceEnd }) => ({
      patternId,
      category,
      band,
      score,
      words: reading.text.slice(start, end),
      sentence: reading.text.slice(sentenceStart, sentenceEnd),
      pages: pagesOf(reading, start, end),
      start,
      end,
    })),
  };
}
