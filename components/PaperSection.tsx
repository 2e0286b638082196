import { describeCoverage } from '../core/evidence/describe-coverage.ts';
import type { Paper } from '../core/evidence/paper.ts';
import type { Quote, QuoteMatch } from '../core/evidence/quote.ts';
import { isWebAddress } from '../core/evidence/source-link.ts';
import { QuoteCard, type PictureAccess, type QuoteActions } from './QuoteCard.tsx';

type Props = QuoteActions &
  PictureAccess & {
    paper: Paper;
    quotes: Quote[];
    knownTags: string[];
    categoryName: (match: QuoteMatch) => string;
  };

/** A paper in the locker with its quotes. */
export function PaperSection({ paper, quotes, ...rest }: Props) {
  const heading = `paper-${paper.sha256}`;
  return (
    <section class="paper" aria-labelledby={heading} data-paper={paper.sha256}>
      <h2 id={heading}>{paper.title || 'A paper without a title'}</h2>
      <ul class="addresses">
        {paper.addresses.map(({ address }) => (
          <li key={address}>
            {isWebAddress(address) ? (
              <a href={address} target="_blank" rel="noreferrer">
                {address}
              </a>
            ) : (
              <span>{fileText(address)}</span>
            )}
          </li>
        ))}
      </ul>
      <p class="soft">{describeCoverage(paper.coverage, paper.kind)}</p>
      {quotes.length === 0 && <p>No quotes from this paper.</p>}
      {quotes.map((quote) => (
        <QuoteCard key={quote.id} quote={quote} paper={paper} {...rest} />
      ))}
    </section>
  );
}

function fileText(address: string): string {
  return address.startsWith('file:') ? `${address.slice('file:'.length)} (a file on your computer)` : address;
}
