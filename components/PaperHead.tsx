import type { CitedFieldName } from '../core/evidence/citation.ts';
import { describeCoverage } from '../core/evidence/describe-coverage.ts';
import type { Paper } from '../core/evidence/paper.ts';
import { isWebAddress } from '../core/evidence/source-link.ts';
import { say } from '../platform/say.ts';
import { CitationFields } from './CitationFields.tsx';
import { Fold } from './Fold.tsx';

type Props = {
  paper: Paper;
  /** What the reader typed for the citation of the whole paper; resolves when it is stored. */
  onCite: (name: CitedFieldName, typed: string | null) => Promise<void>;
};

/** The head of a paper in the locker: its title, where it was seen, and what of it was searched. */
export function PaperHead({ paper, onCite }: Props) {
  return (
    <header class="paper group-head" data-paper={paper.sha256}>
      <h3>{paper.title || say('common_aPaperWithoutATitle')}</h3>
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
      <Fold summary={say('paperHead_citationOfThePaper')} name="cite">
        {() => (
          <CitationFields
            legend={say('paperHead_forTheWholePaper')}
            citation={paper.citation}
            onType={onCite}
          />
        )}
      </Fold>
    </header>
  );
}

function fileText(address: string): string {
  return address.startsWith('file:')
    ? say('paperHead_aFileOnYourComputer', { address: address.slice('file:'.length) })
    : address;
}
