import type { Progress } from './reading-progress.ts';

/** What the reader orders of a search that is running. */
export type SearchOrder = 'go' | 'pause' | 'stop';

type Props = {
  /** How far the paper is read; null before it begins. */
  progress: Progress | null;
  /** Whether bytes of the paper are still on their way. */
  arriving: boolean;
  onSearch: (order: SearchOrder) => void;
};

/** How far a paper is read that is being searched, and the ways to hold that. */
export function SearchProgress({ progress, arriving, onSearch }: Props) {
  if (arriving)
    return <p>The rest of the paper is on its way. The search begins when all of it has arrived.</p>;
  if (!progress) return null;
  const { done, total, paused } = progress;
  return (
    <div class="search-progress">
      <p>
        <label>
          {paused ? 'Paused at page' : 'Reading page'} {done} of {total}
          <progress value={done} max={total} />
        </label>
      </p>
      <p class="row">
        <button
          type="button"
          data-action={paused ? 'resume' : 'pause'}
          onClick={() => onSearch(paused ? 'go' : 'pause')}
        >
          {paused ? 'Resume the search' : 'Pause the search'}
        </button>
        <button type="button" data-action="stop" onClick={() => onSearch('stop')}>
          Stop the search
        </button>
      </p>
    </div>
  );
}
