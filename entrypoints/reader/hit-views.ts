import type { HitView, Pieces } from '../../components/HitCard.tsx';
import { categoryOf, explainHit } from '../../core/phrases/explain-hit.ts';
import type { Hit, HitGroup } from '../../core/phrases/hit.ts';
import type { ActivePack } from '../../core/phrases/pack.ts';
import { pagesOf, type ReadingText } from '../../core/text/reading-text.ts';
import { hitContext } from './hit-context.ts';
import { groupKey, isSaved, leadingHit, type OpenPaper } from './open-paper.ts';

type Known = { hits: Hit[]; view: HitView };

/** The views made for a paper, so that a view stays the same object until something of its place changes. */
const known = new WeakMap<ReadingText, Map<string, Known>>();
const made = new WeakMap<OpenPaper, HitView[]>();

/** The places to read of a paper, ready to be shown. The same objects for what did not change since the last call. */
export function hitViews(paper: OpenPaper): HitView[] {
  const before = made.get(paper);
  if (before) return before;
  const { pdf, packs, groups, quotes, seen } = paper;
  const old = known.get(pdf.reading);
  const now = new Map<string, Known>();
  const views = groups.map((group) => {
    const key = groupKey(group, pdf);
    const saved = isSaved(group, quotes);
    const was = old?.get(key);
    const view =
      was && sameHits(was.hits, group.hits)
        ? was.view.saved === saved
          ? was.view
          : { ...was.view, saved }
        : makeView(group, key, pdf.reading, packs, seen.coverage.pages, saved);
    now.set(key, { hits: group.hits, view });
    return view;
  });
  known.set(pdf.reading, now);
  made.set(paper, views);
  return views;
}

function sameHits(some: readonly Hit[], others: readonly Hit[]): boolean {
  return some.length === others.length && some.every((hit, index) => hit === others[index]);
}

function makeView(
  group: HitGroup,
  key: string,
  reading: ReadingText,
  packs: readonly ActivePack[],
  pageCount: number,
  saved: boolean,
): HitView {
  const pages = pagesOf(reading, group.start, group.end);
  return {
    key,
    band: leadingHit(group).band,
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
