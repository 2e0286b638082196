import { useMemo } from 'preact/hooks';
import type { Coverage } from '../core/evidence/coverage.ts';
import { emptyCoverage } from '../core/evidence/empty-coverage.ts';
import { describeMuted } from '../core/phrases/mute-hits.ts';
import { say, sayCount } from '../platform/say.ts';
import { CoverageSentence } from './CoverageSentence.tsx';
import type { HitActions, HitView } from './HitCard.tsx';
import { HitFilters } from './HitFilters.tsx';
import { HitList } from './HitList.tsx';
import type { HitFilter, HitOrder } from './hit-filter.ts';
import { countPlaces, countSoFar, type Progress } from './reading-progress.ts';
import { SearchProgress, type SearchOrder } from './SearchProgress.tsx';

type Props = {
  kind: 'page' | 'pdf';
  /** Of the whole paper. */
  pages: number;
  /** Of what was searched so far; null before anything is. */
  coverage: Coverage | null;
  /** Whether the search is over, at the end of the paper or where the reader stopped it. */
  isOver: boolean;
  /** How far the paper is read; null when it is not being read. */
  progress: Progress | null;
  /** Whether bytes of the paper are still on their way. */
  arriving: boolean;
  /** All places so far, hidden ones too. */
  hits: HitView[];
  /** Those that `filter` and `showAll` let through. */
  shown: HitView[];
  /** False when every phrase is switched off. */
  looking: boolean;
  showAll: boolean;
  /** How many places are hidden only because the reader marked their phrases as not useful. */
  muted: number;
  current: string | null;
  filter: HitFilter;
  order: HitOrder;
  actions: HitActions;
  onShowAll: (on: boolean) => void;
  onFilter: (filter: HitFilter) => void;
  onOrder: (order: HitOrder) => void;
  onPage: (page: number) => void;
  onSearch: (order: SearchOrder) => void;
  /** Searches what a stopped search did not come to. */
  onSearchRest: () => void;
};

/** The list beside a paper: what was searched, and what to read in it. It may grow while the paper is read. */
export function HitPanel(props: Props) {
  const { isOver, hits, shown, looking, showAll, muted, filter, order } = props;
  const { current, actions } = props;
  // Not with every page that is read: there may be thousands of places.
  const list = useMemo(
    () => (
      <HitList
        hits={shown}
        order={order}
        filterKey={`${JSON.stringify(filter)} ${showAll}`}
        current={current}
        actions={actions}
      />
    ),
    [shown, order, filter, showAll, current, actions],
  );
  const coverage = props.coverage ?? emptyCoverage(props.pages);
  const hidden = hits.filter((hit) => hit.band === 'hidden').length;
  const counted = { places: hits.length - hidden, coverage, looking };
  return (
    <div class="hit-panel">
      <h2 class="visually-hidden">{say('hitPanel_whatToRead')}</h2>
      <p class="coverage">
        <strong>{isOver ? countPlaces(counted) : countSoFar(counted)}</strong>{' '}
        {isOver && <CoverageSentence coverage={coverage} kind={props.kind} onPage={props.onPage} />}
      </p>
      {!isOver && (
        <SearchProgress progress={props.progress} arriving={props.arriving} onSearch={props.onSearch} />
      )}
      {isOver && coverage.notReached.length > 0 && (
        <p>
          <button type="button" data-action="search-rest" onClick={props.onSearchRest}>
            {say('hitPanel_searchTheRest')}
          </button>
        </p>
      )}
      {muted > 0 && (
        <p>
          {describeMuted(muted)}. {/* In another tab: a file that was dropped here would be lost. */}
          <a href="/options.html#not-useful" target="_blank">
            {say('hitPanel_seeWhatYouMarked')}
          </a>
        </p>
      )}
      {hits.length > hidden && (
        <HitFilters
          hits={showAll ? hits : hits.filter((hit) => hit.band !== 'hidden')}
          shown={shown.length}
          filter={filter}
          order={order}
          kind={props.kind}
          onFilter={props.onFilter}
          onOrder={props.onOrder}
        />
      )}
      {hidden > 0 && (
        <label class="show-all">
          <input
            type="checkbox"
            checked={showAll}
            onChange={(event) => props.onShowAll(event.currentTarget.checked)}
          />
          {say('hitPanel_showAll', { hidden: hiddenText(hidden, muted) })}
        </label>
      )}
      {list}
    </div>
  );
}

/** Hidden places may be hidden for two reasons, and one place for both. */
function hiddenText(hidden: number, muted: number): string {
  const other = Math.max(0, hidden - muted);
  const parts = [
    other > 0 ? sayCount('hitPanel_moreThatProbablyMeanSomething', other) : '',
    muted > 0 ? say('hitPanel_thatYouMarkedAsNotUseful', { muted }) : '',
  ];
  return parts.filter(Boolean).join(', ');
}
