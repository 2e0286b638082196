import { useEffect, useId, useState } from 'preact/hooks';
import type { CitedField } from '../core/evidence/citation.ts';
import type { Voice } from '../core/evidence/quote.ts';
import { VOICES } from '../core/evidence/voice-names.ts';
import { toErrorCode } from '../core/result.ts';
import { say } from '../platform/say.ts';
import { CitedInput } from './CitedInput.tsx';
import { errorText } from './error-text.ts';
import { VOICE_NAMES } from './locker-names.ts';

type Props = {
  voice: Voice | null;
  speaker: CitedField;
  onVoice: (voice: Voice | null) => Promise<void>;
  /** What the reader typed; '' leaves the name out, null goes back to the suggestion. */
  onSpeaker: (typed: string | null) => Promise<void>;
};

/** Whose words a quote is: a choice that Minuted never makes by itself, and the name of who said them. */
export function VoiceChoice({ voice: stored, speaker, onVoice, onSpeaker }: Props) {
  const id = useId();
  const [voice, setVoice] = useState(stored);
  const [problem, setProblem] = useState('');
  useEffect(() => setVoice(stored), [stored]);
  const choose = async (next: Voice | null) => {
    setVoice(next);
    try {
      await onVoice(next);
      setProblem('');
    } catch (error) {
      setVoice(stored);
      setProblem(errorText(toErrorCode(error)));
    }
  };
  return (
    <div class="voice">
      <fieldset>
        <legend>{say('voiceChoice_whoseWordsAreThese')}</legend>
        {[null, ...VOICES].map((each) => (
          <label key={each}>
            <input
              type="radio"
              name={id}
              checked={voice === each}
              onChange={() => void choose(each)}
              value={each ?? ''}
            />{' '}
            {each === null ? say('voiceChoice_notStated') : VOICE_NAMES[each]}
          </label>
        ))}
        <output>{problem}</output>
      </fieldset>
      <CitedInput label={say('voiceChoice_whoSaidIt')} field={speaker} onType={onSpeaker} />
    </div>
  );
}
