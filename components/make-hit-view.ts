import { categoryOf, explainHit } from '../core/phrases/explain-hit.ts';
import type { HitGroup } from '../core/phrases/hit.ts';
import type { ActivePack } from '../core/phrases/pack.ts';
import { pagesOf, type ReadingText } from '../core/text/reading-text.ts';
import { hitContext } from './hit-context.ts';
import type { HitView, Pieces } from './HitCard.tsx';

type Known = {
  key: string;
  reading: ReadingText;
  packs: readonly ActivePack[];
  /** Of the whole paper; 0 for a web page. */
  pageCount: number;
  saved: boolean;
};

/** A place to read of a paper, ready to be shown. */
export function makeHitView(group: HitGroup, { key, reading, packs, pageCount, saved }: Known): HitView {
  const pages = pagesOf(reading, group.start, group.end);
  return {
    key,
    band: group.hits[0]!.band,
    pages,
    packPages: packPagesOf(reading, pages),
    at: placeInPaper(reading, group.start, pages[0], pageCount),
    sentence: sentencePieces(reading, group),
    categories: [...new Set(group.hits.map((hit) => categoryOf(hit, packs)?.name ?? hit.category))],
    why: () =>
      group.hits.map((hit) => {
        const category = categoryOf(hit, packs);
        return {
          explanation: explainHit(hit, packs),
          forParent: category?.forParent ?? '',
          legal: category?.legal.text ?? '',
          legalAsAt: category?.legal.asAt ?? '',
        };
      }),
    context: () => hitContext(reading, group.start, group.end),
    saved,
    muted: group.hits.some((hit) => hit.muted),
  };
}

function packPagesOf(reading: ReadingText, pages: readonly number[]): string[] {
  return pages.flatMap((page) => reading.pages.find((span) => span.page === page)?.marks?.packPage ?? []);
}

/** From 0 to 1, as if every page were as high as the others and its text ran evenly down. */
function placeInPaper({ pages }: ReadingText, start: number, page: number | undefined, pageCount: number) {
  const span = pages.find((other) => other.page === page);
  if (!span || pageCount === 0) return 0;
  const inPage = Math.max(0, start - span.start) / Math.max(1, span.end - span.start);
  return (span.page - 1 + inPage) / pageCount;
}

/** The sentence of a group with the words of all its hits marked. */
function sentencePieces({ text }: ReadingText, group: HitGroup): Pieces {
  const start = Math.min(...group.hits.map((hit) => hit.sentenceStart), group.start);
  const end = Math.max(...group.hits.map((hit) => hit.sentenceEnd), group.end);
  return [
    { text: text.slice(start, group.start), marked: false },
    { text: text.slice(group.start, group.end), marked: true },
    { text: text.slice(group.end, end), marked: false },
  ].filter((piece) => piece.text !== '');
}
