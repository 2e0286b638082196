import { LOCKER_GROUPS, LOCKER_ORDERS } from '../core/evidence/locker-search/list-choices.ts';
import type { LockerGroup, LockerOrder, LockerQuery } from '../core/evidence/locker-search/locker-query.ts';
import { say } from '../platform/say.ts';
import { GROUP_NAMES, ORDER_NAMES } from './locker-names.ts';

type Props = { query: LockerQuery; onQuery: (query: LockerQuery) => void };

/** Under which headings quotes stand, and in which order. The reader's own order is that of a folder. */
export function SortBar({ query, onQuery }: Props) {
  const orders = LOCKER_ORDERS.filter((order) => order !== 'hand' || query.folder !== null);
  return (
    <div class="sort row">
      <label>
        {say('sortBar_groupBy')}{' '}
        <select
          data-group
          value={query.group}
          onChange={(event) => onQuery({ ...query, group: event.currentTarget.value as LockerGroup })}
        >
          {LOCKER_GROUPS.map((group) => (
            <option key={group} value={group}>
              {GROUP_NAMES[group]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {say('sortBar_order')}{' '}
        <select
          data-order
          value={query.order}
          onChange={(event) => {
            const order = event.currentTarget.value as LockerOrder;
            // An order by hand goes through the whole folder: headings would break it up.
            onQuery({ ...query, order, group: order === 'hand' ? 'none' : query.group });
          }}
        >
          {orders.map((order) => (
            <option key={order} value={order}>
              {ORDER_NAMES[order]}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
