import { describeChange } from '../../../core/evidence/describe-change.ts';
import {
  describeVerdicts,
  paperVerdict,
  quoteVerdicts,
  type PaperVerdict,
  type QuoteVerdict,
} from '../../../core/evidence/second-check.ts';
import type { Checked } from '../reports/use-check.ts';
import type { QuotedPaper } from './papers-of-quotes.ts';

const PAPERS: Record<PaperVerdict, string> = {
  identical: 'Identical',
  changed: 'Changed',
  unreachable: 'Could not be reached',
};

const QUOTES: Record<QuoteVerdict, string> = {
  identical: 'Identical paper',
  same: 'Same words, same place',
  moved: 'Same words, another place',
  reworded: 'Reworded',
  gone: 'Gone',
  unreachable: 'Could not be reached',
  'not-compared': 'Could not be compared',
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
              <h3>{paper.title || 'A paper without a title'}</h3>
              <p>
                <strong>{PAPERS[verdict]}.</strong> {report ? describeChange(report) : problem}
              </p>
              <details>
                <summary>{quotes.length === 1 ? 'Its quote' : `Its ${quotes.length} quotes`}</summary>
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
        A changed paper is nothing unusual: councils correct and replace them. All reports are kept in{' '}
        <a href="changes.html">Changes of papers</a>.
      </p>
    </div>
  );
}
