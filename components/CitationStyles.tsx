import { useState } from 'preact/hooks';
import { CITATION_STYLES, type CitationStyle } from '../core/evidence/citation/format-citation.ts';
import { say } from '../platform/say.ts';
import { Said } from './Said.tsx';

const NAMES: Record<CitationStyle, string> = {
  letter: say('citationStyles_forALetterOrACouncillor'),
  academic: say('citationStyles_forAcademicWork'),
  tribunal: say('citationStyles_forATribunalsListOfExhibits'),
};

type Props = {
  /** The reference in each style, as `formatCitation` writes it. */
  lines: Record<CitationStyle, string>;
  /** Puts a text on the clipboard; rejects when the browser does not let it. */
  onCopy: (text: string) => Promise<void>;
};

/** The reference to a quote in three styles, each to be copied. What came of it is said to screen readers too. */
export function CitationStyles({ lines, onCopy }: Props) {
  const [said, setSaid] = useState<{ style: CitationStyle; text: string } | null>(null);
  const copy = async (style: CitationStyle) => {
    // An empty line in between, so that copying twice is said twice.
    setSaid(null);
    const text = await onCopy(lines[style]).then(
      () => say('common_copied'),
      () => say('citationStyles_thisCouldNotBeCopiedSelect'),
    );
    setSaid({ style, text });
  };
  return (
    <dl class="citation-styles">
      {CITATION_STYLES.map((style) => (
        <div key={style}>
          <dt>{NAMES[style]}</dt>
          <dd>
            <p data-style={style}>{lines[style]}</p>
            <button type="button" data-action={`copy-${style}`} onClick={() => void copy(style)}>
              <Said
                text="citationStyles_copyTheReference"
                parts={{ name: NAMES[style] }}
                tags={{ heard: (words) => <span class="visually-hidden">{words}</span> }}
              />
            </button>{' '}
            <output class="soft">{said?.style === style ? said.text : ''}</output>
          </dd>
        </div>
      ))}
    </dl>
  );
}
