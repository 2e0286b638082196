import type { ChangeReport as Report, QuoteChange } from '../core/evidence/change-report.ts';
import { describeChange } from '../core/evidence/describe-change.ts';
import type { Refound } from '../core/evidence/find-again/refound.ts';
import type { Quote } from '../core/evidence/quote.ts';
import { say } from '../platform/say.ts';
import { Said } from './Said.tsx';
import { formatDate } from './format-date.ts';
import { pageName } from './page-name.ts';
import { WordDifference } from './WordDifference.tsx';

type Links = { before: string | null; after: string | null };

type Props = {
  report: Report;
  /** The quotes of the paper; one that was deleted since is left out of the list. */
  quotes: readonly Quote[];
  /** The addresses of a quote's old place and of its new one; null where it cannot be opened. */
  linksOf?: (quote: Quote, found: Refound) => Links;
  /** Goes to the new place of a quote, where the paper is open already. */
  onGo?: (found: Exclude<Refound, { state: 'gone' }>) => void;
};

const STATES: Record<Refound['state'], string> = {
  same: say('changeReport_sameWords'),
  moved: say('changeReport_moved'),
  reworded: say('changeReport_reworded'),
  gone: say('changeReport_gone'),
};

/** What became of a paper that was looked at again: one sentence, then each quote with its state in words. */
export function ChangeReport({ report, quotes, linksOf, onGo }: Props) {
  const known = new Map(quotes.map((quote) => [quote.id, quote]));
  return (
    <section class="change-report" aria-label={say('changeReport_whatBecameOfThePaper')}>
      <p>
        {describeChange(report)}{' '}
        <span class="soft">
          <Said
            text="changeReport_lookedAt"
            parts={{ date: formatDate(report.checkedAt) }}
            tags={{ time: (words) => <time dateTime={report.checkedAt}>{words}</time> }}
          />
        </span>
      </p>
      {report.quotes.length > 0 && (
        <ol class="quote-changes">
          {report.quotes.map((change) => {
            const quote = known.get(change.id);
            return (
              quote && (
                <QuoteItem
                  key={change.id}
                  quote={quote}
                  change={change}
                  links={linksOf?.(quote, change.found) ?? { before: null, after: null }}
                  onGo={onGo}
                />
              )
            );
          })}
        </ol>
      )}
    </section>
  );
}

type ItemProps = { quote: Quote; change: QuoteChange; links: Links; onGo: Props['onGo'] };

function QuoteItem({ quote, change: { found }, links, onGo }: ItemProps) {
  return (
    <li data-state={found.state}>
      <p>
        <strong>{STATES[found.state]}:</strong> {whereText(found)}
      </p>
      <blockquote>
        {found.state === 'reworded' ? (
          <WordDifference runs={found.difference} />
        ) : (
          quote.cleaned || quote.exact
        )}
      </blockquote>
      {links.before !== null && (
        <a class="button" href={links.before} target="_blank" rel="noreferrer">
          {say('changeReport_seeWhereItWas')}
        </a>
      )}{' '}
      {onGo && found.state !== 'gone' && (
        <button type="button" onClick={() => onGo(found)}>
          {say('changeReport_goThere')}
        </button>
      )}
      {links.after !== null && found.state !== 'gone' && (
        <a class="button" href={links.after} target="_blank" rel="noreferrer">
          {say('changeReport_seeWhereItIsNow')}
        </a>
      )}
    </li>
  );
}

/** Where a quote is now, and what else must be known of the answer. */
function whereText(found: Refound): string {
  const old = found.oldPages.length > 0 ? pageName(found.oldPages) : '';
  if (found.state === 'gone')
    return old
      ? say('changeReport_itWasOnAndIsGone', { page: lower(old) })
      : say('changeReport_neitherItsWordsNorAnyThat');
  const now = found.pages.length > 0 ? pageName(found.pages) : '';
  const places = old === now || !old || !now ? now : `${old} → ${lower(now)}`;
  const isRespaced = 'respaced' in found && found.respaced;
  if (!isRespaced) return places;
  const respaced = say('changeReport_theWordsAreSetDifferentlyOn');
  return places ? `${places}. ${respaced}` : respaced;
}

function lower(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
