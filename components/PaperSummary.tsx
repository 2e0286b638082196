import { describeCoverage } from '../core/evidence/describe-coverage.ts';
import type { PaperReport } from '../core/evidence/paper-report.ts';
import { BANDS, type Band } from '../core/phrases/hit.ts';
import { countMuted, describeMuted } from '../core/phrases/mute-hits.ts';
import { say, sayCount } from '../platform/say.ts';

/** The names of the bands as readers see them. */
export const BAND_NAMES: Record<Band, string> = {
  'read-first': say('paperSummary_readFirst'),
  'worth-reading': say('paperSummary_worthReading'),
  maybe: say('paperSummary_maybe'),
  hidden: say('paperSummary_hidden'),
};

/** How many places there are to read, by band, and always what was searched. */
export function PaperSummary({ report }: { report: PaperReport }) {
  const shown = BANDS.filter((band) => band !== 'hidden')
    .map((band) => ({ band, places: report.groups.filter((group) => group.hits[0]?.band === band).length }))
    .filter(({ places }) => places > 0);
  const muted = countMuted(report.groups);
  const total = shown.reduce((sum, { places }) => sum + places, 0);
  const isWhole = report.state !== 'reading' && !report.paper?.coverage.notReached.length;
  return (
    <>
      <p>
        <strong>
          {total === 0
            ? isWhole
              ? say('paperSummary_noPhrasesFound')
              : say('paperSummary_noPhrasesFoundSoFar')
            : sayCount('paperSummary_placesToRead', total)}
        </strong>{' '}
        {shown.map(({ band, places }) => (
          <span key={band} class="band" data-band={band}>
            {BAND_NAMES[band]}: {places}
          </span>
        ))}
      </p>
      {muted > 0 && <p>{describeMuted(muted)}.</p>}
      {report.paper && <p class="soft">{describeCoverage(report.paper.coverage, report.paper.kind)}</p>}
    </>
  );
}
