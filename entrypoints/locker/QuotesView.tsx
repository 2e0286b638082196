import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { CalmStatus } from '../../components/CalmStatus.tsx';
import { errorText } from '../../components/error-text.ts';
import { FilterChips } from '../../components/FilterChips.tsx';
import { FolderList } from '../../components/FolderList.tsx';
import { LockerFilters } from '../../components/LockerFilters.tsx';
import { chipsOf, withoutFilters } from '../../components/locker-chips.ts';
import { countText, valueName, type ListFilter } from '../../components/locker-names.ts';
import { NameDialog } from '../../components/NameDialog.tsx';
import { QuoteFeed } from '../../components/QuoteFeed.tsx';
import { SearchField } from '../../components/SearchField.tsx';
import { SelectionBar } from '../../components/SelectionBar.tsx';
import { SortBar } from '../../components/SortBar.tsx';
import type { LongListHandle } from '../../components/use-long-list.ts';
import type { LockerQuery } from '../../core/evidence/locker-search/locker-query.ts';
import { WHOLE_LOCKER } from '../../core/evidence/locker-search/whole-locker.ts';
import { say, sayCount } from '../../platform/say.ts';
import type { FolderCount } from '../../storage/read-locker.ts';
import { exportOf, type ExportScope } from './exports/export-scope.ts';
import { late, loadLateParts } from './late.ts';
import { quoteActions } from './quote-actions.ts';
import { selectionActions } from './selection-actions.ts';
import { useFoundQuotes } from './use-found-quotes.ts';
import type { LockerFacts } from './use-locker-facts.ts';
import { useLateQuery } from './use-late-query.ts';
import { useRows } from './use-rows.ts';
import { useSelection } from './use-selection.ts';
import type { Steps } from './use-steps.ts';

const DuplicatesNotice = late(({ DuplicatesNotice }) => DuplicatesNotice);
const Exporting = late(({ Exporting }) => Exporting);
const LetterWriter = late(({ LetterWriter }) => LetterWriter);
const SecondCheck = late(({ SecondCheck }) => SecondCheck);

type Props = {
  query: LockerQuery;
  onQuery: (query: LockerQuery) => void;
  /** How many quotes there are in the whole locker. */
  total: number;
  facts: LockerFacts;
  steps: Steps;
  letters: boolean;
  search: RefObject<HTMLInputElement | null>;
  /** The quote that is to get the focus and is not on the page. */
  waiting: { current: string | null };
  /** The focus goes to what stands behind the list. */
  onAfter: () => void;
};

/** The quotes of the locker: search, filters, folders, the list, and what can be done to many at once. */
export function QuotesView(props: Props) {
  const { query, onQuery, total, facts, steps, search, waiting } = props;
  const version = JSON.stringify(query);
  const found = useFoundQuotes(query);
  const { shown, onRange } = useRows(found, version);
  const selection = useSelection(found.idsAt);
  const list = useRef<LongListHandle | null>(null);
  const [naming, setNaming] = useState(false);
  const [writing, setWriting] = useState(false);
  const [exporting, setExporting] = useState<ExportScope | null>(null);
  /** Quotes (ids) whose sources are to be checked. */
  const [checking, setChecking] = useState<readonly string[] | null>(null);
  const [said, setSaid] = useState('');

  const here = [...(shown?.rows.values() ?? [])].map(({ quote }) => quote.id).sort();
  const edits = useLateQuery(({ countEdits }) => countEdits(here), [here.join()], total > 0);
  const open = facts.folders.find(({ folder }) => folder.id === query.folder) ?? null;
  const isByHand = open !== null && query.order === 'hand' && query.group === 'none';

  // A quote that is wanted and far away: to it, as soon as it is in the list.
  useEffect(() => {
    const id = waiting.current;
    if (id === null || !shown) return;
    void found.idsAt(0, shown.count).then((ids) => {
      const index = ids.indexOf(id);
      if (index < 0 || waiting.current !== id) return;
      waiting.current = null;
      list.current?.show(index);
    });
  }, [shown?.answer]);

  const nameOf = (filter: ListFilter, value: string) => {
    const facet = found.answer.facets[filter].find((one) => one.value === value);
    return valueName(filter, value, facet?.title ?? value, facts.categoryName);
  };
  const openFolder = (id: string | null) => {
    waiting.current = null;
    const sorted = id === null ? { group: WHOLE_LOCKER.group, order: WHOLE_LOCKER.order } : BY_HAND;
    onQuery({ ...query, folder: id, ...sorted });
  };
  const chips = chipsOf(query, nameOf, facts.titleOf);
  const all = open?.count ?? total;
  const isNarrowed = chips.length > 0 || query.words.trim() !== '';
  const { isWhole } = found.answer;
  // Of a big locker the newest quotes are there before all of them are read: what is looked for may be among the rest.
  const isCounted = found.state === 'ready' && (isWhole || (!isNarrowed && !open && total > 0));
  const count = isWhole ? found.answer.total : Math.max(all, found.answer.total);
  const looking = found.state === 'ready' && !isCounted;
  const counted = countText(count, Math.max(all, count));
  const place = open ? say('quotesView_in', { counted, name: open.folder.name }) : counted;
  const clear = () => {
    onQuery(withoutFilters(query));
    search.current?.focus();
  };
  const exportFound = async () => {
    const ids = await found.idsAt(0, shown?.count ?? 0);
    // A folder with a filter on it is not the folder.
    if (ids.length > 0) setExporting(exportOf(ids, isNarrowed ? null : open?.folder.name));
  };
  const checkFound = async () => setChecking(await found.idsAt(0, shown?.count ?? 0));
  const selectAll = () => {
    if (isWhole) void selection.selectAll(shown?.count ?? 0);
    else setSaid(say('quotesView_lookingThroughTheLocker'));
  };
  const act = selectionActions(steps, selection, open?.folder ?? null);

  return (
    <div class="locker-view">
      <div class="locker-search">
        <SearchField
          words={query.words}
          instead={found.answer.instead}
          field={search}
          onWords={(words) => onQuery({ ...query, words })}
        />
      </div>
      <div class="locker-columns">
        <aside class="locker-side" aria-label={say('quotesView_foldersAndFilters')}>
          <FolderList
            folders={facts.folders}
            total={total}
            open={query.folder}
            onOpen={openFolder}
            onNew={(name) => void steps.run(({ fileQuotes }) => fileQuotes([], name))}
            onRename={(folder, name) => void steps.run(({ renameFolder }) => renameFolder(folder, name))}
            onDelete={(folder) => {
              openFolder(null);
              void steps.run(({ dropFolder }) => dropFolder(folder));
            }}
          />
          <details class="filter-panel">
            <summary>
              {chips.length > 0
                ? say('quotesView_filtersSet', { count: chips.length })
                : say('quotesView_filters')}
            </summary>
            <LockerFilters query={query} facets={found.answer.facets} nameOf={nameOf} onQuery={onQuery} />
          </details>
        </aside>
        <div class="locker-main">
          <FilterChips chips={chips} onQuery={onQuery} onClear={clear} />
          <div class="found row">
            <h2 data-found>
              {isCounted ? place : say(looking ? 'quotesView_lookingThroughTheLocker' : 'quotesView_quotes')}
            </h2>
            {(isNarrowed || open) && isWhole && found.answer.total > 0 && (
              <>
                <button type="button" data-action="export-found" onClick={() => void exportFound()}>
                  {say('quotesView_exportThese')}
                </button>
                <button type="button" data-action="check-found" onClick={() => void checkFound()}>
                  {say('quotesView_checkTheirSources')}
                </button>
              </>
            )}
            <SortBar query={query} onQuery={onQuery} />
          </div>
          {checking && (
            <SecondCheck
              key={checking.join()}
              title={sayCount('quotesView_sourcesOfQuotes', checking.length)}
              hint={say('quotesView_minutedCanFetchEveryPaperOf')}
              quotes={checking}
              onClose={() => setChecking(null)}
            />
          )}
          {query.folder === null && total > 0 && <DuplicatesNotice total={total} steps={steps} />}
          <CalmStatus text={isCounted ? place : ''} />
          <p class="visually-hidden" role="status" data-said>
            {said}
          </p>
          {found.state === 'failed' && <p role="alert">{errorText(found.code ?? 'unexpected')}</p>}
          {found.state === 'opening' && !shown && <p>{say('quotesView_openingTheLocker')}</p>}
          {shown && shown.count === 0 && isWhole && (
            <Nothing narrowed={isNarrowed} folder={open} onClear={clear} />
          )}
          {shown && (
            <QuoteFeed
              rows={shown.rows}
              count={shown.count}
              groups={shown.answer.groups}
              group={(JSON.parse(shown.version) as LockerQuery).group}
              groupName={({ key, title }) =>
                valueName(GROUP_FILTERS[query.group] ?? 'tags', key, title, facts.categoryName)
              }
              version={shown.version}
              content={shown.answer.answer}
              selected={selection.ids}
              actions={quoteActions(steps)}
              surroundings={{
                ...facts,
                edits: edits.state === 'ready' ? edits.value : NO_EDITS,
                loadEdits: async (id) => (await loadLateParts()).readEdits(id),
                loadPictures: async (id) => (await loadLateParts()).findPictures(id),
              }}
              onRange={onRange}
              onLeave={(where) => (where === 'before' ? search.current?.focus() : props.onAfter())}
              onToggle={selection.toggle}
              onExtend={(index, from) => void selection.extendTo(index, from)}
              onSelectAll={selectAll}
              onMove={
                isByHand
                  ? (id, side, other, to) =>
                      void steps
                        .run(({ moveQuote }) => moveQuote(open.folder, id, side, other))
                        .then(
                          (done) =>
                            done && setSaid(say('quotesView_movedToPlaceOf', { to, count: shown.count })),
                        )
                  : null
              }
              onDelete={(ids) => (ids === 'selected' ? act.onDelete() : quoteActions(steps).onDelete(ids))}
              letters={props.letters}
              handle={list}
            />
          )}
        </div>
      </div>
      <SelectionBar
        {...act}
        onExport={() => setExporting(exportOf([...selection.ids]))}
        onCheck={() => setChecking([...selection.ids])}
        selected={selection.ids.size}
        found={isWhole ? found.answer.total : 0}
        knownTags={facts.knownTags}
        folders={facts.folders.map(({ folder }) => folder)}
        open={open?.folder ?? null}
        onNewFolder={() => setNaming(true)}
        onLetter={() => setWriting(true)}
        onSelectAll={selectAll}
        onClear={() => {
          selection.clear();
          search.current?.focus();
        }}
      />
      {writing && <LetterWriter ids={[...selection.ids]} steps={steps} onClose={() => setWriting(false)} />}
      {exporting && <Exporting scope={exporting} onClose={() => setExporting(null)} />}
      {naming && (
        <NameDialog
          title={say('quotesView_newFolder')}
          label={say('quotesView_nameSuchAsTribunalAppeal')}
          name=""
          onName={(name) => {
            setNaming(false);
            void steps.run(({ fileQuotes }) => fileQuotes([...selection.ids], name));
          }}
          onClose={() => setNaming(false)}
        />
      )}
    </div>
  );
}

const BY_HAND = { group: 'none', order: 'hand' } as const;
const NO_EDITS: ReadonlyMap<string, number> = new Map();
/** The filter whose names are those of the groups. */
const GROUP_FILTERS: Partial<Record<LockerQuery['group'], ListFilter>> = {
  council: 'councils',
  category: 'categories',
  tag: 'tags',
};

type NothingProps = { narrowed: boolean; folder: FolderCount | null; onClear: () => void };

function Nothing({ narrowed, folder, onClear }: NothingProps) {
  if (narrowed)
    return (
      <p class="card">
        {say('quotesView_noQuoteHasAllOfThat')}{' '}
        <button type="button" data-action="clear-all" onClick={onClear}>
          {say('quotesView_takeTheSearchAndAllFilters')}
        </button>
      </p>
    );
  return (
    <p class="card">
      {folder
        ? say('quotesView_isEmptyGoToTheWhole', { name: folder.folder.name })
        : say('quotesView_thisIsWhereYourSavedQuotes')}
    </p>
  );
}
