import { Said } from '../../components/Said.tsx';
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
      <Said
        text="keptCopyLink_yourLockerHasACopyOf"
        parts={{ date: formatDate(keptAt) }}
        tags={{
          link: (words) => (
            <a href={link} data-kept-copy>
              {words}
            </a>
          ),
        }}
      />
    </p>
  );
}
