import { errorText } from '../../components/error-text.ts';
import { SiteNav } from '../../components/SiteNav.tsx';
import type { Paper } from '../../core/evidence/paper.ts';
import { say } from '../../platform/say.ts';
import { papersToCheck } from '../../storage/papers-to-check.ts';
import { quotesToCheck } from '../../storage/reports.ts';
import { useLiveQuery } from '../../storage/use-live-query.ts';
import { CheckSources } from '../locker/reports/CheckSources.tsx';
import { PaperReports } from '../locker/reports/PaperReports.tsx';

/** The page of change reports: looks at the sources of all papers that were quoted, and shows what became of each. */
export function Changes() {
  const papers = useLiveQuery(papersToCheck, []);
  return (
    <>
      <SiteNav here="changes" />
      <h1>{say('changes_changesOfYourPapers')}</h1>
      <p>{say('changes_councilsSometimesReplaceAPaper')}</p>
      {papers.state === 'loading' && <p>{say('changes_openingTheLocker')}</p>}
      {papers.state === 'failed' && <p role="alert">{errorText(papers.code)}</p>}
      {papers.state === 'ready' &&
        (papers.value.length === 0 ? (
          <p class="card">{say('changes_thereIsNothingToCheckYet')}</p>
        ) : (
          <>
            <CheckSources papers={papers.value.map(({ paper }) => paper)} />
            {papers.value
              .filter(({ latest }) => latest !== null)
              .map(({ paper }) => (
                <Changed key={paper.sha256} paper={paper} />
              ))}
          </>
        ))}
    </>
  );
}

function Changed({ paper }: { paper: Paper }) {
  const quotes = useLiveQuery(() => quotesToCheck(paper.sha256), [paper.sha256]);
  return (
    <section aria-labelledby={`changes-${paper.sha256}`}>
      <h2 id={`changes-${paper.sha256}`}>{paper.title || say('common_aPaperWithoutATitle')}</h2>
      {quotes.state === 'ready' && <PaperReports paper={paper} quotes={quotes.value} />}
    </section>
  );
}
