import { CITATION_STYLES, formatCitation } from '../core/evidence/citation/format-citation.ts';
import type { CitedFieldName } from '../core/evidence/citation.ts';
import type { Paper } from '../core/evidence/paper.ts';
import type { Quote, Voice } from '../core/evidence/quote.ts';
import { say } from '../platform/say.ts';
import { CitationFields } from './CitationFields.tsx';
import { CitationStyles } from './CitationStyles.tsx';
import { VoiceChoice } from './VoiceChoice.tsx';

/** What can be said of where a quote is from. The promises resolve when it is stored. */
export type CitationActions = {
  /** For a quote alone; '' leaves a fact out, null goes back to what was found. */
  onCite: (id: string, name: CitedFieldName, typed: string | null) => Promise<void>;
  /** For the whole paper. */
  onCitePaper: (sha256: string, name: CitedFieldName, typed: string | null) => Promise<void>;
  onVoice: (id: string, voice: Voice | null) => Promise<void>;
  onSpeaker: (id: string, typed: string | null) => Promise<void>;
  onCopy: (text: string) => Promise<void>;
};

type Props = { quote: Quote; paper: Paper; actions: CitationActions };

/** The reference to a quote, ready to be copied, and the facts that it is made of. */
export function QuoteCitation({ quote, paper, actions }: Props) {
  const lines = Object.fromEntries(
    CITATION_STYLES.map((style) => [style, formatCitation(style, quote, paper, { accessed: quote.savedAt })]),
  ) as Record<(typeof CITATION_STYLES)[number], string>;
  return (
    <>
      <CitationStyles lines={lines} onCopy={actions.onCopy} />
      <CitationFields
        legend={say('quoteCitation_forThisQuote')}
        citation={quote.citation}
        ofPaper={paper.citation}
        onType={(name, typed) => actions.onCite(quote.id, name, typed)}
      />
      <VoiceChoice
        voice={quote.voice}
        speaker={quote.speaker}
        onVoice={(voice) => actions.onVoice(quote.id, voice)}
        onSpeaker={(typed) => actions.onSpeaker(quote.id, typed)}
      />
    </>
  );
}
