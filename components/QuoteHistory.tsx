import { useEffect, useState } from 'preact/hooks';
import { CITED_FIELDS, type CitedFieldName } from '../core/evidence/citation.ts';
import type { Quote } from '../core/evidence/quote.ts';
import { toErrorCode } from '../core/result.ts';
import { errorText } from './error-text.ts';
import { formatDate } from './format-date.ts';
import { VOICE_NAMES } from './locker-names.ts';

/** What a quote was before a change: the fields that were changed then. */
export type QuoteEditBefore = { at: string; before: Partial<Quote> };

type Props = {
  quote: Quote;
  /** How often it was edited. */
  count: number;
  /** The edits, the latest first. Errors: `storage-blocked`. */
  load: (id: string) => Promise<QuoteEditBefore[]>;
  onBack: (before: Partial<Quote>) => void;
};

const CITED_NAMES: Record<CitedFieldName, string> = {
  council: 'Council',
  body: 'Committee',
  meetingDate: 'Date of the meeting',
  agendaItem: 'Agenda item',
  reportTitle: 'Report',
  author: 'Author',
};

/** What a quote was before each edit, each with a way back. Nothing is loaded before the reader wants to see it. */
export function QuoteHistory({ quote, count, load, onBack }: Props) {
  const [open, setOpen] = useState(false);
  const [edits, setEdits] = useState<QuoteEditBefore[]>([]);
  const [problem, setProblem] = useState('');
  useEffect(() => {
    if (!open) return;
    let isOld = false;
    load(quote.id).then(
      (all) => isOld || (setEdits(all), setProblem('')),
      (error: unknown) => isOld || setProblem(errorText(toErrorCode(error))),
    );
    return () => {
      isOld = true;
    };
  }, [open, count, quote.id, quote.changedAt]);
  return (
    <details class="history" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{count === 1 ? 'Edited once' : `Edited ${count} times`}</summary>
      {problem && <p role="alert">{problem}</p>}
      <ol reversed>
        {edits.map(({ at, before }) => (
          <li key={`${at} ${JSON.stringify(before)}`}>
            <p class="soft">Until {formatDate(at)} it was:</p>
            <dl>
              {describe(before, quote).map(([name, value]) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
            </dl>
            <button type="button" data-action="go-back" onClick={() => onBack(before)}>
              Bring this back
            </button>
          </li>
        ))}
      </ol>
    </details>
  );
}

/** The changed fields in words. Of a citation only what was typed differs: what was detected is not edited. */
function describe(
  { note, tags, voice, speaker, citation }: Partial<Quote>,
  quote: Quote,
): [string, string][] {
  const parts: [string, string][] = [];
  if (note !== undefined) parts.push(['Note', note || 'empty']);
  if (tags !== undefined) parts.push(['Tags', tags.join(', ') || 'none']);
  if (voice !== undefined) parts.push(['Who said it', voice === null ? 'not said' : VOICE_NAMES[voice]]);
  if (speaker !== undefined) parts.push(['Name', speaker.typed ?? speaker.detected ?? 'not said']);
  if (citation !== undefined)
    for (const name of CITED_FIELDS)
      if (citation[name].typed !== quote.citation[name].typed)
        parts.push([CITED_NAMES[name], citation[name].typed ?? 'as it was found']);
  if (parts.length === 0) parts.push(['Citation', 'the same as now']);
  return parts;
}
