import { PrivateDataWords } from '../../components/PrivateDataWords.tsx';
import { tidyOwnWords } from '../../core/private-data/own-words.ts';
import { changeSettings, type Settings } from '../../storage/settings.ts';

/** The reader's own words that are looked for before an export. */
export function PrivateWords({ settings }: { settings: Settings }) {
  return (
    <section aria-labelledby="private-words">
      <h2 id="private-words">Private words</h2>
      <p class="soft">
        Before an export leaves the locker, Minuted looks for these words, and for postcodes, phone numbers,
        e-mail addresses, NHS, pupil and National Insurance numbers. You choose what is masked.
      </p>
      <PrivateDataWords
        words={settings.privateWords}
        onWords={(words) => changeSettings({ privateWords: tidyOwnWords(words) })}
      />
    </section>
  );
}
