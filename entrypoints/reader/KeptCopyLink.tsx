import { formatDate } from '../../components/format-date.ts';
import { copyAddress } from '../../platform/pages.ts';
import { findCopyOf } from '../../storage/sources.ts';
import { useLiveQuery } from '../../storage/use-live-query.ts';

type Props = { address: string; page: number };

/** The way to the copy in the locker of a paper that its address does not bring any more; nothing where none is kept. */
export function KeptCopyLink({ address, page }: Props) {
  const found = useLiveQuery(() => findCopyOf(address), [address]);
  if (found.state !== 'ready' || !found.value) return null;
  const { paper, keptAt } = found.value;
  const link = `${copyAddress(paper, 'pdf')}${page > 1 ? `#page=${page}` : ''}`;
  return (
    <p>
      Your locker has a copy of this paper, kept on {formatDate(keptAt)}.{' '}
      <a href={link} data-kept-copy>
        Open the kept copy
      </a>
    </p>
  );
}
