import { useEffect, useMemo, useState } from 'preact/hooks';
import type { HitActions, HitView } from '../../components/HitCard.tsx';
import type { HitFilter, HitOrder } from '../../components/hit-filter.ts';
import { HitPanel } from '../../components/HitPanel.tsx';
import type { OutlineEntry } from '../../components/outline-rows.ts';
import { OutlineTree } from '../../components/OutlineTree.tsx';
import { pageMarks } from '../../components/page-marks.ts';
import { PageList } from '../../components/PageList.tsx';
import type { SearchOrder } from '../../components/SearchProgress.tsx';
import { SideBar } from '../../components/SideBar.tsx';
import { countMuted } from '../../core/phrases/mute-hits.ts';
import { say } from '../../platform/say.ts';
import type { ThumbnailDrawer } from './draw-thumbnail.ts';
import type { ReaderState } from './reader-store.ts';
import type { useSideBar } from './use-side-bar.ts';

type Props = {
  state: ReaderState;
  /** All places, and those the list shows. */
  hits: HitView[];
  shown: HitView[];
  order: HitOrder;
  side: ReturnType<typeof useSideBar>;
  actions: HitActions;
  onDraw: ThumbnailDrawer;
  onShowAll: (on: boolean) => void;
  onFilter: (filter: HitFilter) => void;
  onOrder: (order: HitOrder) => void;
  onPage: (page: number) => void;
  onEntry: (entry: OutlineEntry) => void;
  onSearch: (order: SearchOrder) => void;
  onSearchRest: () => void;
};

/** What stands beside the paper: what to read in it, its pages, its contents. */
export function PaperSide(props: Props) {
  const { state, hits, shown, order, side, actions, onDraw, onPage, onEntry } = props;
  const { coverage, paper } = state;
  const marks = useMemo(() => pageMarks(shown, coverage), [shown, coverage]);
  const muted = useMemo(() => countMuted(paper?.groups ?? []), [paper]);
  // Made when they are first wanted; then they stay.
  const [wantsPages, setWantsPages] = useState(false);
  useEffect(() => setWantsPages(wantsPages || side.tab === 'pages'), [side.tab]);
  return (
    <SideBar
      tab={side.tab}
      open={side.open}
      over={side.over}
      onTab={side.setTab}
      onClose={side.close}
      panels={{
        read: (
          <HitPanel
            kind="pdf"
            pages={state.pages}
            coverage={coverage}
            isOver={state.phase === 'searched'}
            progress={state.progress}
            arriving={state.arriving}
            hits={hits}
            shown={shown}
            looking={paper?.packs.some(({ patterns }) => patterns.length > 0) ?? true}
            muted={muted}
            showAll={state.showAll}
            current={state.current}
            filter={state.filter}
            order={order}
            actions={actions}
            onShowAll={props.onShowAll}
            onFilter={props.onFilter}
            onOrder={props.onOrder}
            onPage={onPage}
            onSearch={props.onSearch}
            onSearchRest={props.onSearchRest}
          />
        ),
        pages: wantsPages && (
          <PageList
            pages={state.pages}
            page={state.page}
            labels={state.labels}
            marks={marks}
            onDraw={onDraw}
            onPage={onPage}
          />
        ),
        contents:
          state.outline.length > 0 ? (
            <OutlineTree outline={state.outline} onGo={onEntry} />
          ) : (
            <p class="soft">{say('paperSide_thisPaperHasNoListOf')}</p>
          ),
      }}
    />
  );
}
