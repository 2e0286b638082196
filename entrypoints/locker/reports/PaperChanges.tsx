import type { Paper } from '../../../core/evidence/paper.ts';
import { quotesOf } from '../../../storage/quotes.ts';
import { useLiveQuery } from '../../../storage/use-live-query.ts';
import { CheckSources } from './CheckSources.tsx';
import { PaperReports } from './PaperReports.tsx';

/** Whether a paper still says what was quoted from it: the check, and what came of earlier ones. */
export function PaperChanges({ paper }: { paper: Paper }) {
  const quotes = useLiveQuery(() => quotesOf(paper.sha256), [paper.sha256]);
  return (
    <>
      <CheckSources papers={[paper]} />
      {quotes.state === 'ready' && <PaperReports paper={paper} quotes={quotes.value} />}
    </>
  );
}
