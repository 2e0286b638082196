import { formatDate } from './format-date.ts';
import { formatSize } from './format-size.ts';

export type CopyRow = { sha256: string; title: string; size: number; keptAt: string; address: string };

type Props = { copies: readonly CopyRow[]; onDelete: (sha256: string) => void };

/** The kept copies of papers with their sizes. `address` is where each is shown. */
export function CopyList({ copies, onDelete }: Props) {
  if (copies.length === 0) return <p class="soft">No copies of papers are kept.</p>;
  const all = copies.reduce((sum, { size }) => sum + size, 0);
  return (
    <details class="copies">
      <summary>
        {copies.length === 1 ? '1 copy of a paper' : `${copies.length} copies of papers`}, {formatSize(all)}
      </summary>
      <ul>
        {copies.map(({ sha256, title, size, keptAt, address }) => (
          <li key={sha256} data-copy={sha256}>
            <a href={address} target="_blank" rel="noreferrer">
              {title || 'A paper without a title'}
            </a>
            , {formatSize(size)}, kept on {formatDate(keptAt)}{' '}
            <button type="button" data-action="drop-copy" onClick={() => onDelete(sha256)}>
              Delete the copy<span class="visually-hidden"> of {title}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
