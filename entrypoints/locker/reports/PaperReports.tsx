import { useState } from 'preact/hooks';
import { ChangeReport } from '../../../components/ChangeReport.tsx';
import '../../../components/change-report.css';
import { errorText } from '../../../components/error-text.ts';
import { formatDate } from '../../../components/format-date.ts';
import { describeChange } from '../../../core/evidence/describe-change.ts';
import type { Paper } from '../../../core/evidence/paper.ts';
import type { Quote } from '../../../core/evidence/quote.ts';
import { say } from '../../../platform/say.ts';
import { reportsOf } from '../../../storage/reports.ts';
import { isSourceKept } from '../../../storage/sources.ts';
import { useLiveQuery } from '../../../storage/use-live-query.ts';
import { newPlace } from './new-place.ts';
import { oldPlace } from './old-place.ts';
import { TextComparison } from './TextComparison.tsx';

type Props = { paper: Paper; quotes: readonly Quote[] };

/** What became of a paper and of its quotes: the latest report, those before it, and the texts side by side. */
export function PaperReports({ paper, quotes }: Props) {
  const reports = useLiveQuery(() => reportsOf(paper.sha256), [paper.sha256]);
  const kept = useLiveQuery(() => isSourceKept(paper.sha256), [paper.sha256]);
  const [chosen, setChosen] = useState<string | null>(null);
  if (reports.state === 'failed') return <p role="alert">{errorText(reports.code)}</p>;
  if (reports.state === 'loading' || reports.value.length === 0) return null;
  const [latest] = reports.value;
  const shown = reports.value.find(({ id }) => id === chosen) ?? latest!;
  return (
    <section
      class="paper-reports"
      data-reports={paper.sha256}
      aria-label={say('paperReports_changesOfThisPaper')}
    >
      {shown !== latest && (
        <p class="row">
          {say('paperReports_thisIsAnEarlierReport')}
          <button type="button" onClick={() => setChosen(null)}>
            {say('paperReports_backToTheLatest')}
          </button>
        </p>
      )}
      <ChangeReport
        report={shown}
        quotes={quotes}
        linksOf={(quote, found) => ({
          before: kept.state === 'ready' && kept.value ? oldPlace(quote, paper) : null,
          after: newPlace(quote, paper, shown, found),
        })}
      />
      {shown.outcome === 'changed' && shown.after !== null && (
        <TextComparison key={shown.id} before={paper.sha256} after={shown.after} />
      )}
      {reports.value.length > 1 && (
        <details>
          <summary>{say('paperReports_allReportsOfThisPaper', { count: reports.value.length })}</summary>
          <ol class="report-dates" reversed>
            {reports.value.map((report) => (
              <li key={report.id}>
                <button type="button" aria-pressed={report === shown} onClick={() => setChosen(report.id)}>
                  {formatDate(report.checkedAt)}
                </button>{' '}
                {describeChange(report)}
              </li>
            ))}
          </ol>
        </details>
      )}
    </section>
  );
}
