import { BANDS, type Band } from '../core/phrases/hit.ts';
import { say } from '../platform/say.ts';
import { BAND_SHAPES, type HitView } from './HitCard.tsx';
import { countCategories, NO_FILTER, type HitFilter, type HitOrder } from './hit-filter.ts';
import { BAND_NAMES } from './PaperSummary.tsx';

type Props = {
  kind: 'page' | 'pdf';
  /** All places that may be shown, before the filter. */
  hits: readonly HitView[];
  /** How many the filter lets through. */
  shown: number;
  filter: HitFilter;
  order: HitOrder;
  onFilter: (filter: HitFilter) => void;
  onOrder: (order: HitOrder) => void;
};

/** What of the list to show, and in which order. Always says when places are left out. */
export function HitFilters({ kind, hits, shown, filter, order, onFilter, onOrder }: Props) {
  const count = (band: Band) => hits.filter((hit) => hit.band === band).length;
  const bands = BANDS.filter((band) => band !== 'hidden' && count(band) > 0);
  const toggle = (band: Band, on: boolean) => {
    const others = filter.without.filter((other) => other !== band);
    onFilter({ ...filter, without: on ? others : [...others, band] });
  };
  const isOn = filter.without.length > 0 || filter.category !== '' || filter.words.trim() !== '';
  return (
    <div class="hit-filters">
      <fieldset>
        <legend class="visually-hidden">{say('hitFilters_show')}</legend>
        {bands.map((band) => (
          <label key={band} class="band" data-band={band}>
            <input
              type="checkbox"
              checked={!filter.without.includes(band)}
              onChange={(event) => toggle(band, event.currentTarget.checked)}
            />
            <span aria-hidden="true">{BAND_SHAPES[band]}</span> {BAND_NAMES[band]} ({count(band)})
          </label>
        ))}
      </fieldset>
      <details>
        <summary>{say('hitFilters_sortAndFilter')}</summary>
        <label>
          {say('hitFilters_order')}
          <select
            value={order}
            onChange={(event) => onOrder(event.currentTarget.value === 'band' ? 'band' : 'page')}
          >
            <option value="page">
              {kind === 'pdf' ? say('hitFilters_byPage') : say('hitFilters_asTheyStandOnThePage')}
            </option>
            <option value="band">{say('hitFilters_readFirstFirst')}</option>
          </select>
        </label>
        <label>
          {say('hitFilters_about')}
          <select
            value={filter.category}
            onChange={(event) => onFilter({ ...filter, category: event.currentTarget.value })}
          >
            <option value="">{say('hitFilters_everything')}</option>
            {countCategories(hits).map(([category, places]) => (
              <option key={category} value={category}>
                {category} ({places})
              </option>
            ))}
          </select>
        </label>
        <label>
          {say('hitFilters_withTheWords')}
          <input
            type="search"
            value={filter.words}
            onInput={(event) => onFilter({ ...filter, words: event.currentTarget.value })}
          />
        </label>
      </details>
      <p class="filter-said" role="status">
        {isOn && `${say('hitFilters_ofShown', { shown, hits: hits.length })} `}
      </p>
      {isOn && (
        <button type="button" class="quiet" onClick={() => onFilter(NO_FILTER)}>
          {say('hitFilters_showAllOfThem')}
        </button>
      )}
    </div>
  );
}
