import './second-check.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { errorText } from '../../../components/error-text.ts';
import { say } from '../../../platform/say.ts';
import { useLiveQuery } from '../../../storage/use-live-query.ts';
import { resultOf } from '../exports/export-scope.ts';
import { Exporting } from '../exports/Exporting.tsx';
import { CheckSources } from '../reports/CheckSources.tsx';
import { papersOfQuotes } from './papers-of-quotes.ts';
import { SecondCheckResult } from './SecondCheckResult.tsx';

type Props = {
  title: string;
  /** Why one would check, in a sentence. */
  hint: string;
  /** The quotes (ids) whose papers are fetched again. */
  quotes: readonly string[];
  onClose: () => void;
};

/** A second look by somebody else: every source is fetched again, and what came of it can be sent back. */
export function SecondCheck({ title, hint, quotes, onClose }: Props) {
  const papers = useLiveQuery(() => papersOfQuotes(quotes), [quotes]);
  const [isSending, setSending] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  // It may stand far above what was pressed.
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="card second-check" data-second-check aria-label={title}>
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <p>{hint}</p>
      {papers.state === 'failed' && <p role="alert">{errorText(papers.code)}</p>}
      {papers.state === 'ready' && (
        <CheckSources
          papers={papers.value.map(({ paper }) => paper)}
          label={say('secondCheck_checkEverySourceAgain')}
          answers={(done) => (
            <>
              <SecondCheckResult done={done} papers={papers.value} />
              {done.some(({ report }) => report !== null) && (
                <p>
                  <button type="button" data-action="send-result" onClick={() => setSending(true)}>
                    {say('secondCheck_sendTheResultBack')}
                  </button>{' '}
                  <span class="soft">{say('secondCheck_savesThesePapersAndQuotesWith')}</span>
                </p>
              )}
            </>
          )}
        />
      )}
      <p>
        <button type="button" data-action="close-second-check" onClick={onClose}>
          {say('common_close')}
        </button>
      </p>
      {isSending && <Exporting scope={resultOf(quotes)} onClose={() => setSending(false)} />}
    </section>
  );
}
