import type { GlossaryTerm } from '../core/help/glossary-term.ts';
import { HELP_SITES } from '../core/help/help-sites.ts';
import { say } from '../platform/say.ts';

/** The words of SEND papers, each with an anchor of its own, and where to read more. */
export function GlossaryList({ terms }: { terms: readonly GlossaryTerm[] }) {
  return (
    <>
      <p>{say('glossaryList_theseAreOurOwnShortWords')}</p>
      <ul class="glossary-index" aria-label={say('glossaryList_wordsOnThisList')}>
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
              {also && <span class="soft"> {say('glossaryList_also', { also })}</span>}
            </dt>
            <dd>
              {text}{' '}
              <span class="soft">
                {say('glossaryList_more')}{' '}
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
