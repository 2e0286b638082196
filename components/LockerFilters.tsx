import { useState } from 'preact/hooks';
import type { Facet, LockerAnswer, LockerQuery } from '../core/evidence/locker-search/locker-query.ts';
import { say } from '../platform/say.ts';
import { FILTER_NAMES, LIST_FILTERS, type ListFilter } from './locker-names.ts';

/** Values of one filter shown at first. */
const FEW = 6;

type Props = {
  query: LockerQuery;
  facets: LockerAnswer['facets'];
  nameOf: (filter: ListFilter, value: string) => string;
  onQuery: (query: LockerQuery) => void;
};

/** What of the locker to show: each value with the number of quotes that it would leave. */
export function LockerFilters({ query, facets, nameOf, onQuery }: Props) {
  const toggle = (filter: ListFilter, value: string, on: boolean) => {
    const others = (query[filter] as string[]).filter((other) => other !== value);
    onQuery({ ...query, [filter]: on ? [...others, value] : others });
  };
  const day = (name: 'savedFrom' | 'savedTo', words: string) => (
    <label>
      {words}{' '}
      <input
        type="date"
        value={query[name] ?? ''}
        onChange={(event) => onQuery({ ...query, [name]: event.currentTarget.value || null })}
      />
    </label>
  );
  return (
    <div class="locker-filters">
      {LIST_FILTERS.map((filter) => (
        <Values
          key={filter}
          legend={FILTER_NAMES[filter]}
          facets={withChosen(facets[filter], query[filter])}
          chosen={query[filter]}
          nameOf={(value) => nameOf(filter, value)}
          onToggle={(value, on) => toggle(filter, value, on)}
        />
      ))}
      <fieldset>
        <legend>{say('lockerFilters_saved')}</legend>
        {day('savedFrom', say('lockerFilters_from'))}
        {day('savedTo', say('lockerFilters_until'))}
      </fieldset>
      <fieldset>
        <legend>{say('lockerFilters_toLookAfter')}</legend>
        <label class="choice">
          <input
            type="checkbox"
            data-filter="changed-source"
            checked={query.changedSource}
            onChange={(event) => onQuery({ ...query, changedSource: event.currentTarget.checked })}
          />
          {say('lockerFilters_sourceChangedOrGone')}
        </label>
        <label class="choice">
          <input
            type="checkbox"
            checked={query.unsourced}
            onChange={(event) => onQuery({ ...query, unsourced: event.currentTarget.checked })}
          />
          {say('lockerFilters_citationNotComplete')}
        </label>
      </fieldset>
    </div>
  );
}

/** A value that is chosen is there even when it leaves nothing: else nobody could take it back. */
function withChosen(facets: readonly Facet[], chosen: readonly string[]): Facet[] {
  const missing = chosen.filter((value) => !facets.some((facet) => facet.value === value));
  return [...facets, ...missing.map((value) => ({ value, title: value, count: 0 }))];
}

type ValuesProps = {
  legend: string;
  facets: readonly Facet[];
  chosen: readonly string[];
  nameOf: (value: string) => string;
  onToggle: (value: string, on: boolean) => void;
};

function Values({ legend, facets, chosen, nameOf, onToggle }: ValuesProps) {
  const [all, setAll] = useState(false);
  if (facets.length === 0) return null;
  const shown = facets.filter(({ value }, index) => all || index < FEW || chosen.includes(value));
  return (
    <fieldset>
      <legend>{legend}</legend>
      {shown.map(({ value, count }) => (
        <label key={value} class="choice">
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={(event) => onToggle(value, event.currentTarget.checked)}
          />
          <span>
            {nameOf(value)} <span class="soft">({count.toLocaleString('en-GB')})</span>
          </span>
        </label>
      ))}
      {facets.length > FEW && (
        <button type="button" class="quiet" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? say('lockerFilters_showFewer') : say('lockerFilters_showAll', { facets: facets.length })}
          <span class="visually-hidden"> {say('lockerFilters_of', { legend })}</span>
        </button>
      )}
    </fieldset>
  );
}
