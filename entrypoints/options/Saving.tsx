import { SettingsChoice } from '../../components/SettingsChoice.tsx';
import { SettingsSwitch } from '../../components/SettingsSwitch.tsx';
import type { Settings } from '../../storage/settings.ts';
import type { SettingActions } from './use-setting-actions.ts';

type Props = { settings: Settings; actions: SettingActions };

const COPIES = [
  ['ask', 'Ask me at the first quote'],
  ['always', 'Always keep one'],
  ['never', 'Never keep one'],
] as const;

const SAID: Record<Settings['keepCopies'], string> = {
  ask: 'You are asked at the first quote of each paper.',
  always: 'The first quote of each paper keeps a copy of it.',
  never: 'No copies are kept. Those you have stay.',
};

/** What is kept with a quote, and of a paper that was read. */
export function Saving({ settings, actions }: Props) {
  return (
    <section aria-labelledby="saving">
      <h2 id="saving">Saving</h2>
      <SettingsSwitch
        name="keepPictures"
        text="Keep a picture of each quote from a PDF"
        on={settings.keepPictures}
        onSwitch={(on) =>
          void actions.set(
            { keepPictures: on },
            on ? 'New quotes from PDFs get a picture.' : 'New quotes get no picture. Those you have stay.',
          )
        }
      >
        The picture shows the words on their page, so that you can still show where they stood if the paper is
        changed or taken down. It stays on this computer.
      </SettingsSwitch>
      <SettingsChoice
        name="keep-copies"
        legend="Keep a copy of a paper that you quote from"
        choices={COPIES}
        value={settings.keepCopies}
        onChoose={(keepCopies) => void actions.set({ keepCopies }, SAID[keepCopies])}
      />
      <p class="soft">
        Councils change papers, and take them down. A copy is the PDF exactly as it came, or a web page with
        its words and links. It stays on this computer; the locker says how much room copies take.
      </p>
      <SettingsSwitch
        name="keepRead"
        text="Count the papers that I read"
        on={settings.keepRead}
        onSwitch={(on) =>
          void actions.set(
            { keepRead: on },
            on ? 'Papers that you read are counted.' : 'No more papers are counted. Those on the list stay.',
          )
        }
      >
        “12 quotes” says more when you can add “out of 40 papers read”. A PDF counts when it was searched to
        its end; a web page only when you save a quote from it, or choose “Count this page as read”. The list
        stays on this computer, and nothing is counted in a private window.
      </SettingsSwitch>
    </section>
  );
}
