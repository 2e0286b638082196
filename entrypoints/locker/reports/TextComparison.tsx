import { useEffect, useState } from 'preact/hooks';
import { ComparePages } from '../../../components/ComparePages.tsx';
import { errorText } from '../../../components/error-text.ts';
import type { ComparedPage } from '../../../core/evidence/compare-pages.ts';
import { ExpectedError, toErrorCode } from '../../../core/result.ts';
import { say } from '../../../platform/say.ts';
import { findText } from '../../../storage/paper-texts.ts';
import { haveTexts } from '../../../storage/reports.ts';
import { useLiveQuery } from '../../../storage/use-live-query.ts';
import { compareInWorker } from '../../recheck/ask-recheck.ts';

/** Papers by their SHA-256: the one that was saved, and the one that is there now. */
type Props = { before: string; after: string };

/** The old and the new text of a paper beside each other, when the reader wants to see them. */
export function TextComparison({ before, after }: Props) {
  const [isOpen, setOpen] = useState(false);
  const kept = useLiveQuery(() => haveTexts(before, after), [before, after]);
  if (kept.state !== 'ready') return null;
  if (!kept.value) return <p class="soft">{say('textComparison_theTextsCannotBeCompared')}</p>;
  return (
    <div class="text-comparison">
      <button
        type="button"
        data-action="compare-texts"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {isOpen ? say('textComparison_closeTheComparison') : say('textComparison_compareTheTexts')}
      </button>
      {isOpen && <Comparison before={before} after={after} />}
    </div>
  );
}

function Comparison({ before, after }: Props) {
  const [pages, setPages] = useState<ComparedPage[]>([]);
  const [done, setDone] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    compare({ before, after }, stop.signal, (more) => setPages((known) => [...known, ...more])).then(
      () => setDone(true),
      (error: unknown) => {
        if (!stop.signal.aborted) setProblem(errorText(toErrorCode(error)));
      },
    );
    return () => stop.abort();
  }, []);
  if (problem !== null) return <p role="alert">{problem}</p>;
  return <ComparePages pages={pages} done={done} />;
}

async function compare(
  { before, after }: Props,
  signal: AbortSignal,
  onPages: (pages: ComparedPage[]) => void,
): Promise<void> {
  const [old, now] = await Promise.all([findText(before), findText(after)]);
  if (!old || !now) throw new ExpectedError('not-found');
  await compareInWorker(old, now, signal, onPages);
}
