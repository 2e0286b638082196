import { BAND_NAMES } from '../../components/PaperSummary.tsx';
import type { PaperReport } from '../../core/evidence/paper-report.ts';
import { say } from '../../platform/say.ts';
import { firstPlaces } from './first-places.ts';

type Props = { report: PaperReport; onGo: (start: number) => void };

/** The first places to read, the strongest first; each goes there. */
export function FirstHits({ report, onGo }: Props) {
  const places = firstPlaces(report);
  if (places.length === 0) return null;
  return (
    <div class="first-hits" role="group" aria-label={say('firstHits_whatToReadFirst')}>
      {places.map(({ start, band, before, words, after }) => (
        <button key={start} type="button" data-band={band} onClick={() => onGo(start)}>
          <span class="visually-hidden">{BAND_NAMES[band]}: </span>
          {before}
          <mark>{words}</mark>
          {after}
        </button>
      ))}
    </div>
  );
}
