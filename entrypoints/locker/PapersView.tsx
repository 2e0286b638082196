import { errorText } from '../../components/error-text.ts';
import { PapersRead } from '../../components/PapersRead.tsx';
import type { Paper } from '../../core/evidence/paper.ts';
import { say } from '../../platform/say.ts';
import { forgetPaper } from '../../storage/papers.ts';
import { readPapers } from '../../storage/read-locker.ts';
import { useLiveQuery } from '../../storage/use-live-query.ts';
import { KeptPdfCopies } from './pdf-copies/KeptPdfCopies.tsx';
import { PaperChanges } from './reports/PaperChanges.tsx';
import type { Steps } from './use-steps.ts';

type Props = { steps: Steps; onQuotes: (paper: Paper) => void };

/** The papers read, of the locker page. */
export function PapersView({ steps, onQuotes }: Props) {
  const papers = useLiveQuery(readPapers, []);
  const forget = (paper: Paper) =>
    void steps.run(async () => {
      const undo = await forgetPaper(paper.sha256);
      document.querySelector<HTMLElement>('#papers-read')?.focus();
      const said = say('locker_tookOffTheList', { title: paper.title || say('common_paperWithoutTitle') });
      return { said, undo, undone: say('locker_backOnTheList') };
    });
  if (papers.state === 'failed') return <p role="alert">{errorText(papers.code)}</p>;
  if (papers.state !== 'ready') return null;
  return (
    <PapersRead
      papers={papers.value}
      copiesOf={(paper) => <KeptPdfCopies paper={paper} />}
      changesOf={(paper) => <PaperChanges paper={paper} />}
      onQuotes={onQuotes}
      onForget={forget}
    />
  );
}
