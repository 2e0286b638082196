import { say } from '../platform/say.ts';
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
  if (arriving) return <p>{say('searchProgress_theRestOfThePaperIs')}</p>;
  if (!progress) return null;
  const { done, total, paused } = progress;
  return (
    <div class="search-progress">
      <p>
        <label>
          {say(paused ? 'searchProgress_paused' : 'searchProgress_reading', { done, total })}
          <progress value={done} max={total} />
        </label>
      </p>
      <p class="row">
        <button
          type="button"
          data-action={paused ? 'resume' : 'pause'}
          onClick={() => onSearch(paused ? 'go' : 'pause')}
        >
          {paused ? say('searchProgress_resumeTheSearch') : say('searchProgress_pauseTheSearch')}
        </button>
        <button type="button" data-action="stop" onClick={() => onSearch('stop')}>
          {say('searchProgress_stopTheSearch')}
        </button>
      </p>
    </div>
  );
}
