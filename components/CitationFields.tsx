import { CITED_FIELDS, type Citation, type CitedFieldName } from '../core/evidence/citation.ts';
import { say } from '../platform/say.ts';
import { CitedInput } from './CitedInput.tsx';

const LABELS: Record<CitedFieldName, string> = {
  council: say('citationFields_council'),
  body: say('citationFields_committeeOrOtherBody'),
  meetingDate: say('citationFields_dateOfTheMeeting'),
  agendaItem: say('citationFields_agendaItem'),
  reportTitle: say('citationFields_titleOfTheReport'),
  author: say('citationFields_authorOrOfficer'),
};

type Props = {
  legend: string;
  citation: Citation;
  /** For a quote: the citation of its paper, which stands where the quote has none of its own. */
  ofPaper?: Citation;
  /** What the reader typed for a field; '' leaves it out, null goes back to what was found. */
  onType: (name: CitedFieldName, typed: string | null) => Promise<void>;
};

/** What a paper, or a quote, is cited by: each fact can be looked at, changed and put back. */
export function CitationFields({ legend, citation, ofPaper, onType }: Props) {
  return (
    <fieldset class="citation-fields">
      <legend>{legend}</legend>
      {CITED_FIELDS.map((name) => (
        <CitedInput
          key={name}
          label={LABELS[name]}
          field={citation[name]}
          ofPaper={ofPaper?.[name]}
          isDate={name === 'meetingDate'}
          onType={(typed) => onType(name, typed)}
        />
      ))}
    </fieldset>
  );
}
