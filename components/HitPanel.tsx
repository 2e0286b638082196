import type { Coverage } from '../core/evidence/coverage.ts';
import { describeCoverage } from '../core/evidence/describe-coverage.ts';
import { describeMuted } from '../core/phrases/mute-hits.ts';
import type { HitView } from './HitCard.tsx';
import { HitList } from './HitList.tsx';

type Props = {
  /** Null until the whole paper is read. */
  coverage: Coverage | null;
  progress: { page: number; pages: number } | null;
  /** All places, hidden ones too. */
  hits: HitView[];
  /** False when every phrase is switched off. */
  looking: boolean;
  showAll: boolean;
  /** How many places are hidden only because the reader marked their phrases as not useful. */
  muted: number;
  current: string | null;
  onShowAll: (on: boolean) => void;
  onJump: (key: string) => void;
  onSave: (key: string) => void;
  onMute: (key: string, everywhere: boolean) => void;
  onUnmute: (key: string) => void;
};

/** The list beside a paper: what was searched, and what to read in it. */
export function HitPanel(props: Props) {
  const { coverage, progress, hits, looking, showAll, muted, onShowAll } = props;
  const hidden = hits.filter((hit) => hit.band === 'hidden').length;
  const shown = showAll ? hits : hits.filter((hit) => hit.band !== 'hidden');
  return (
    <aside class="hit-panel" aria-labelledby="what-to-read">
      <h2 id="what-to-read">What to read</h2>
      {!progress && !coverage && <p>The rest of the paper is on its way. All of it is searched together.</p>}
      {progress && (
        <p>
          <label>
            Reading page {progress.page} of {progress.pages}
            <progress value={progress.page} max={progress.pages} />
          </label>
        </p>
      )}
      <p role="status" class="visually-hidden">
        {progress ? quarters(progress) : ''}
      </p>
      {coverage && (
        <>
          <p role="status">
            <strong>{countPlaces(hits.length - hidden, looking)}</strong> {describeCoverage(coverage, 'pdf')}
          </p>
          {muted > 0 && (
            <p>
              {describeMuted(muted)}. {/* In another tab: a file that was dropped here would be lost. */}
              <a href="/options.html#not-useful" target="_blank">
                See what you marked
              </a>
            </p>
          )}
          {hidden > 0 && (
            <label class="show-all">
              <input
                type="checkbox"
                checked={showAll}
                onChange={(event) => onShowAll(event.currentTarget.checked)}
              />
              Show all ({hiddenText(hidden, muted)})
            </label>
          )}
          <HitList {...props} hits={shown} />
        </>
      )}
    </aside>
  );
}

/** Progress for screen readers: four times a paper, not on every page. */
function quarters({ page, pages }: { page: number; pages: number }): string {
  const quarter = Math.floor((4 * page) / pages);
  return quarter === 0 ? 'Reading the paper' : quarter < 4 ? `${quarter * 25}% read` : 'Looking for phrases';
}

/** Hidden places may be hidden for two reasons, and one place for both. */
function hiddenText(hidden: number, muted: number): string {
  const other = Math.max(0, hidden - muted);
  const parts = [
    other > 0 ? `${other} more that probably mean something else` : '',
    muted > 0 ? `${muted} that you marked as not useful` : '',
  ];
  return parts.filter(Boolean).join(', ');
}

function countPlaces(places: number, looking: boolean): string {
  if (!looking) return 'All phrases are switched off, so none was looked for.';
  if (places === 0) return 'No phrases found.';
  return places === 1 ? '1 place to read.' : `${places} places to read.`;
}
