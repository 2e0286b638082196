import { useMemo, useState } from 'preact/hooks';
import { filterHits, NO_FILTER, type HitFilter } from '../../components/hit-filter.ts';
import { HitPanel } from '../../components/HitPanel.tsx';
import { Notice, type NoticeText } from '../../components/Notice.tsx';
import { countMuted } from '../../core/phrases/mute-hits.ts';
import { say } from '../../platform/say.ts';
import { askForSites, originOf } from '../../platform/sites.ts';
import { findQuotes } from '../../storage/quotes.ts';
import { changeSettings } from '../../storage/settings.ts';
import { useLiveQuery } from '../../storage/use-live-query.ts';
import { useSettings } from '../../storage/use-settings.ts';
import type { SearchedPage } from './look-at-page.ts';
import { PanelTabs } from './PanelTabs.tsx';
import { listPlaces, placeQuotes } from './places.ts';
import { SavedQuotes } from './SavedQuotes.tsx';
import { useHitActions } from './use-hit-actions.ts';
import { usePacks } from './use-packs.ts';

/** The list of a page, and the quotes that are saved from it. */
export function PagePanel({ page }: { page: SearchedPage }) {
  const { paper, reading, groups } = page;
  const [filter, setFilter] = useState<HitFilter>(NO_FILTER);
  const [showAll, setShowAll] = useState(false);
  const [current, setCurrent] = useState<string | null>(null);
  const [notice, setNotice] = useState<NoticeText | null>(null);
  const settings = useSettings();
  const packs = usePacks(groups);
  const found = useLiveQuery(() => findQuotes(paper.sha256, paper.address), [paper.sha256, paper.address]);
  const quotes = useMemo(
    () => placeQuotes(found.state === 'ready' ? found.value : [], reading),
    [found, reading],
  );
  const hits = useMemo(() => listPlaces(page, packs ?? [], quotes), [page, packs, quotes]);
  const shown = useMemo(
    () => filterHits(showAll ? hits : hits.filter(({ band }) => band !== 'hidden'), filter),
    [hits, showAll, filter],
  );
  const actions = useHitActions(page, setCurrent, setNotice);
  const origin = originOf(paper.address);
  if (!packs || !settings) return <p class="panel-said">{say('pagePanel_gettingTheListReady')}</p>;
  return (
    <>
      <header class="panel-head">
        <h1 class="panel-title">{paper.title}</h1>
        {!page.allowed && origin && (
          <button type="button" data-action="ask" onClick={() => void askForSites([origin])}>
            {say('pagePanel_alwaysSearchThisSite')}
          </button>
        )}
        {page.problem && <p class="panel-problem">{page.problem}</p>}
      </header>
      <PanelTabs
        names={{
          read: say('pagePanel_whatToRead'),
          saved: say('pagePanel_saved', { quotes: quotes.length }),
        }}
        panels={{
          read: (
            <HitPanel
              kind="page"
              pages={1}
              coverage={paper.coverage}
              isOver
              progress={null}
              arriving={false}
              hits={hits}
              shown={shown}
              looking={packs.some(({ patterns }) => patterns.length > 0)}
              showAll={showAll}
              muted={countMuted(groups)}
              current={current}
              filter={filter}
              order={settings.hitOrder}
              actions={actions}
              onShowAll={setShowAll}
              onFilter={setFilter}
              onOrder={(hitOrder) => void changeSettings({ hitOrder })}
              onPage={() => undefined}
              onSearch={() => undefined}
              onSearchRest={() => undefined}
            />
          ),
          saved: <SavedQuotes page={page} quotes={quotes} onNotice={setNotice} />,
        }}
      />
      <Notice notice={notice} onClose={() => setNotice(null)} />
    </>
  );
}
