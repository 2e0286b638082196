import type { HitView } from '../../components/HitCard.tsx';
import { makeHitView } from '../../components/make-hit-view.ts';
import type { Hit } from '../../core/phrases/hit.ts';
import type { ReadingText } from '../../core/text/reading-text.ts';
import { groupKey, isSaved, type OpenPaper } from './open-paper.ts';

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
        : makeHitView(group, { key, reading: pdf.reading, packs, pageCount: seen.coverage.pages, saved });
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
