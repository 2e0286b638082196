import { useRef } from 'preact/hooks';
import type { LockerQuery } from '../core/evidence/locker-search/locker-query.ts';
import { say } from '../platform/say.ts';
import type { Chip } from './locker-chips.ts';

type Props = { chips: readonly Chip[]; onQuery: (query: LockerQuery) => void; onClear: () => void };

/** What the list is narrowed down by, each with a way to take it off. The focus stays among them. */
export function FilterChips({ chips, onQuery, onClear }: Props) {
  const list = useRef<HTMLUListElement>(null);
  if (chips.length === 0) return null;
  const remove = (chip: Chip, index: number) => {
    const buttons = list.current!.querySelectorAll('button');
    (buttons[index + 1] ?? buttons[index - 1])?.focus();
    onQuery(chip.without);
  };
  return (
    <ul class="chips" aria-label={say('filterChips_filters')} ref={list}>
      {chips.map((chip, index) => (
        <li key={chip.key}>
          <button type="button" class="chip" data-chip={chip.key} onClick={() => remove(chip, index)}>
            <span>{chip.text}</span> <span aria-hidden="true">×</span>
            <span class="visually-hidden">{say('filterChips_takeThisFilterOff')}</span>
          </button>
        </li>
      ))}
      <li>
        <button type="button" class="quiet" data-action="clear-filters" onClick={onClear}>
          {say('filterChips_takeAllOff')}
        </button>
      </li>
    </ul>
  );
}
