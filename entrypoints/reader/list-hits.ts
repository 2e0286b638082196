import { filterHits, groupViews } from '../../components/hit-filter.ts';
import type { HitView } from '../../components/HitCard.tsx';
import { hitViews } from './hit-views.ts';
import type { ReaderState } from './reader-store.ts';

type Listed = Pick<ReaderState, 'paper' | 'showAll' | 'filter' | 'settings'>;

/** The places that the list shows, in the order of the paper. */
export function listedHits({ paper, showAll, filter }: Listed): HitView[] {
  const views = paper ? hitViews(paper) : [];
  return filterHits(showAll ? views : views.filter(({ band }) => band !== 'hidden'), filter);
}

/** The keys of the places that the list shows, in the order of the list: what "next" and "previous" go by. */
export function listedKeys(state: Listed): string[] {
  const sections = groupViews(listedHits(state), state.settings?.hitOrder ?? 'page');
  return sections.flatMap(({ hits }) => hits.map(({ key }) => key));
}
