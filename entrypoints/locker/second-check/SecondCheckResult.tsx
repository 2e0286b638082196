import { Said } from '../../../components/Said.tsx';
import { describeChange } from '../../../core/evidence/describe-change.ts';
import {
  describeVerdicts,
  paperVerdict,
  quoteVerdicts,
  type PaperVerdict,
  type QuoteVerdict,
} from '../../../core/evidence/second-check.ts';
import { say, sayCount } from '../../../platform/say.ts';
import type { Checked } from '../reports/use-check.ts';
import type { QuotedPaper } from './papers-of-quotes.ts';

const PAPERS: Record<PaperVerdict, string> = {
  identical: say('secondCheckResult_identical'),
  changed: say('secondCheckResult_changed'),
  unreachable: say('secondCheckResult_couldNotBeReached'),
};

const QUOTES: Record<QuoteVerdict, string> = {
  identical: say('secondCheckResult_identicalPaper'),
  same: say('secondCheckResult_sameWordsSamePlace'),
  moved: say('secondCheckResult_sameWordsAnotherPlace'),
  reworded: say('secondCheckResult_reworded'),
  gone: say('secondCheckResult_gone'),
  unreachable: say('secondCheckResult_couldNotBeReached'),
  'not-compared': say('secondCheckResult_couldNotBeCompared'),
};

type Props = { done: readonly Checked[]; papers: readonly QuotedPaper[] };

/** What became of each paper and each quote, with a sentence for all of them. */
export function SecondCheckResult({ done, papers }: Props) {
  const results = done.map(({ paper, report, problem }) => {
    const quotes = papers.find((one) => one.paper.sha256 === paper.sha256)?.quotes ?? [];
    const verdicts = quoteVerdicts(
      quotes.map(({ id }) => id),
      report,
    );
    return { paper, report, problem, quotes, verdicts };
  });
  const all = results.flatMap(({ verdicts }) => [...verdicts.values()]);
  return (
    <div data-second-result>
      <p role="status" data-second-summary>
        {describeVerdicts(all)}
      </p>
      <ul class="second-papers">
        {results.map(({ paper, report, problem, quotes, verdicts }) => {
          const verdict = report ? paperVerdict(report) : 'unreachable';
          return (
            <li key={paper.sha256} data-verdict={verdict}>
              <h3>{paper.title || say('common_aPaperWithoutATitle')}</h3>
              <p>
                <strong>{PAPERS[verdict]}.</strong> {report ? describeChange(report) : problem}
              </p>
              <details>
                <summary>{sayCount('secondCheckResult_itsQuotes', quotes.length)}</summary>
                <ul>
                  {quotes.map(({ id, cleaned, exact }) => (
                    <li key={id} data-quote-verdict={verdicts.get(id)}>
                      <strong>{QUOTES[verdicts.get(id)!]}:</strong>{' '}
                      <span class="soft">{cleaned || exact}</span>
                    </li>
                  ))}
                </ul>
              </details>
            </li>
          );
        })}
      </ul>
      <p class="soft">
        <Said
          text="secondCheckResult_aChangedPaperIsNothingUnusual"
          tags={{ link: (words) => <a href="changes.html">{words}</a> }}
        />
      </p>
    </div>
  );
}
