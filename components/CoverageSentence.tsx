import type { Coverage } from '../core/evidence/coverage.ts';
import { coverageParts } from '../core/evidence/describe-coverage.ts';

type Props = { coverage: Coverage; onPage: (page: number) => void };

/** What of a PDF was searched, with ways to the pages that were not: their numbers go there. */
export function CoverageSentence({ coverage, onPage }: Props) {
  return (
    <>
      {coverageParts(coverage, 'pdf').map(({ text, pages }, at) =>
        pages ? (
          <button
            key={at}
            type="button"
            class="page-link"
            aria-label={pages.first === pages.last ? `Go to page ${text}` : `Go to pages ${text}`}
            onClick={() => onPage(pages.first)}
          >
            {text}
          </button>
        ) : (
          text
        ),
      )}
    </>
  );
}
