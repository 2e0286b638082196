import type { GlossaryTerm } from '../core/help/glossary-term.ts';
import { HELP_SITES } from '../core/help/help-sites.ts';

/** The words of SEND papers, each with an anchor of its own, and where to read more. */
export function GlossaryList({ terms }: { terms: readonly GlossaryTerm[] }) {
  return (
    <>
      <p>
        These are our own short words, not the words of the law. They tell you what a paper is about. They are
        not legal advice, and rules can change. The links lead to people who can help you for free.
      </p>
      <ul class="glossary-index" aria-label="Words on this list">
        {terms.map(({ id, term }) => (
          <li key={id}>
            <a href={`#word-${id}`}>{term}</a>
          </li>
        ))}
      </ul>
      <dl class="glossary">
        {terms.map(({ id, term, also, text, more }) => (
          <div key={id}>
            <dt id={`word-${id}`} tabIndex={-1}>
              {term}
              {also && <span class="soft"> (also: {also})</span>}
            </dt>
            <dd>
              {text}{' '}
              <span class="soft">
                More:{' '}
                {more.map((site, i) => (
                  <span key={site}>
                    {i > 0 && ', '}
                    <a href={HELP_SITES[site].address} target="_blank" rel="noreferrer">
                      {HELP_SITES[site].name}
                    </a>
                  </span>
                ))}
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
