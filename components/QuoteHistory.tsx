import { useEffect, useState } from 'preact/hooks';
import { CITED_FIELDS, type CitedFieldName } from '../core/evidence/citation.ts';
import type { Quote } from '../core/evidence/quote.ts';
import { toErrorCode } from '../core/result.ts';
import { say, sayCount } from '../platform/say.ts';
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
  council: say('quoteHistory_council'),
  body: say('quoteHistory_committee'),
  meetingDate: say('quoteHistory_dateOfTheMeeting'),
  agendaItem: say('quoteHistory_agendaItem'),
  reportTitle: say('quoteHistory_report'),
  author: say('quoteHistory_author'),
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
      <summary>{sayCount('quoteHistory_editedTimes', count)}</summary>
      {problem && <p role="alert">{problem}</p>}
      <ol reversed>
        {edits.map(({ at, before }) => (
          <li key={`${at} ${JSON.stringify(before)}`}>
            <p class="soft">{say('quoteHistory_untilItWas', { date: formatDate(at) })}</p>
            <dl>
              {describe(before, quote).map(([name, value]) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
            </dl>
            <button type="button" data-action="go-back" onClick={() => onBack(before)}>
              {say('quoteHistory_bringThisBack')}
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
  if (note !== undefined) parts.push([say('quoteHistory_note'), note || say('quoteHistory_empty')]);
  if (tags !== undefined)
    parts.push([say('quoteHistory_tags'), tags.join(', ') || say('quoteHistory_noTags')]);
  if (voice !== undefined)
    parts.push([
      say('quoteHistory_whoSaidIt'),
      voice === null ? say('quoteHistory_notSaid') : VOICE_NAMES[voice],
    ]);
  if (speaker !== undefined)
    parts.push([
      say('quoteHistory_name'),
      (speaker.typed ?? speaker.detected) || say('quoteHistory_notSaid'),
    ]);
  if (citation !== undefined)
    for (const name of CITED_FIELDS)
      if (citation[name].typed !== quote.citation[name].typed)
        parts.push([CITED_NAMES[name], typedText(citation[name].typed)]);
  if (parts.length === 0) parts.push([say('quoteHistory_citation'), say('quoteHistory_theSameAsNow')]);
  return parts;
}

/** What was typed into a field, which may be nothing, to leave out what was found. */
function typedText(typed: string | null): string {
  return typed === null ? say('quoteHistory_asItWasFound') : typed || say('quoteHistory_empty');
}
