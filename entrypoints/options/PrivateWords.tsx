import { PrivateDataWords } from '../../components/PrivateDataWords.tsx';
import { tidyOwnWords } from '../../core/private-data/own-words.ts';
import { say } from '../../platform/say.ts';
import { changeSettings, type Settings } from '../../storage/settings.ts';

/** The reader's own words that are looked for before an export. */
export function PrivateWords({ settings }: { settings: Settings }) {
  return (
    <section aria-labelledby="private-words">
      <h2 id="private-words">{say('privateWords_privateWords')}</h2>
      <p class="soft">{say('privateWords_beforeAnExportLeavesTheLocker')}</p>
      <PrivateDataWords
        words={settings.privateWords}
        onWords={(words) => changeSettings({ privateWords: tidyOwnWords(words) })}
      />
    </section>
  );
}
