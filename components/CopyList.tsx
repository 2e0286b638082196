import { say, sayCount } from '../platform/say.ts';
import { Said } from './Said.tsx';
import { formatDate } from './format-date.ts';
import { formatSize } from './format-size.ts';

export type CopyRow = { sha256: string; title: string; size: number; keptAt: string; address: string };

type Props = { copies: readonly CopyRow[]; onDelete: (sha256: string) => void };

/** The kept copies of papers with their sizes. `address` is where each is shown. */
export function CopyList({ copies, onDelete }: Props) {
  if (copies.length === 0) return <p class="soft">{say('copyList_noCopiesOfPapersAreKept')}</p>;
  const all = copies.reduce((sum, { size }) => sum + size, 0);
  return (
    <details class="copies">
      <summary>
        {sayCount('copyList_copiesOfPapers', copies.length)}, {formatSize(all)}
      </summary>
      <ul>
        {copies.map(({ sha256, title, size, keptAt, address }) => (
          <li key={sha256} data-copy={sha256}>
            <Said
              text="copyList_keptOn"
              parts={{
                title: title || say('common_aPaperWithoutATitle'),
                size: formatSize(size),
                date: formatDate(keptAt),
              }}
              tags={{
                link: (words) => (
                  <a href={address} target="_blank" rel="noreferrer">
                    {words}
                  </a>
                ),
              }}
            />{' '}
            <button type="button" data-action="drop-copy" onClick={() => onDelete(sha256)}>
              <Said
                text="copyList_deleteTheCopyOf"
                parts={{ title }}
                tags={{ heard: (words) => <span class="visually-hidden">{words}</span> }}
              />
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
