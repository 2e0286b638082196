import type { Coverage } from '../core/evidence/coverage.ts';
import { coverageParts } from '../core/evidence/describe-coverage.ts';
import { say } from '../platform/say.ts';

type Props = { coverage: Coverage; kind: 'page' | 'pdf'; onPage: (page: number) => void };

/** What of a paper was searched, with ways to the pages of a PDF that were not: their numbers go there. */
export function CoverageSentence({ coverage, kind, onPage }: Props) {
  return (
    <>
      {coverageParts(coverage, kind).map(({ text, pages }, at) =>
        pages ? (
          <button
            key={at}
            type="button"
            class="page-link"
            aria-label={
              pages.first === pages.last
                ? say('coverageSentence_goToPage', { text })
                : say('coverageSentence_goToPages', { text })
            }
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
