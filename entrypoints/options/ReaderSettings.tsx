import { SettingsChoice } from '../../components/SettingsChoice.tsx';
import { PagePreview } from '../../components/SettingsPreview.tsx';
import { SettingsSwitch } from '../../components/SettingsSwitch.tsx';
import type { Settings } from '../../storage/settings.ts';
import type { SettingActions } from './use-setting-actions.ts';

const OPENING = [
  ['ask', 'Ask me when I open the first one'],
  ['always', 'Open it in Minuted'],
  ['never', 'Leave it to the browser'],
] as const;

const ORDERS = [
  ['page', 'As they stand in the paper'],
  ['band', 'What to read first at the top'],
] as const;

const SAID: Record<Settings['openPdfs'], string> = {
  ask: 'You are asked when you open the next PDF in Minuted.',
  always: 'PDFs of the sites that you allowed open in Minuted.',
  never: 'PDFs open in the browser. The toolbar button brings them here.',
};

type Props = { settings: Settings; actions: SettingActions };

/** How PDFs are opened and shown, and which keys work. */
export function ReaderSettings({ settings, actions }: Props) {
  return (
    <section aria-labelledby="reading">
      <h2 id="reading">Reading</h2>
      <SettingsChoice
        name="open-pdfs"
        legend="A PDF on a site that I allowed"
        choices={OPENING}
        value={settings.openPdfs}
        onChoose={(openPdfs) => void actions.set({ openPdfs }, SAID[openPdfs])}
      />
      <p class="soft">
        No add-on can highlight words in the browser’s own PDF viewer, so Minuted has one of its own. A link
        there always leads back to the original.
      </p>
      <SettingsSwitch
        name="dimPages"
        text="Show the pages of a PDF darker"
        on={settings.dimPages}
        onSwitch={(on) =>
          void actions.set({ dimPages: on }, on ? 'Pages are shown darker.' : 'Pages are shown as they are.')
        }
      >
        White pages can hurt the eyes at night. The paper itself is not changed.
      </SettingsSwitch>
      <PagePreview dim={settings.dimPages} />
      <SettingsChoice
        name="hit-order"
        legend="The list of places to read"
        choices={ORDERS}
        value={settings.hitOrder}
        onChoose={(hitOrder) => void actions.set({ hitOrder }, 'The list is in this order now.')}
      />
      <p class="soft">With little time, begin at the top. With more, read in the order of the paper.</p>
      <SettingsSwitch
        name="letterKeys"
        text="Use keys that are a single character"
        on={settings.letterKeys}
        onSwitch={(on) =>
          void actions.set({ letterKeys: on }, on ? 'Single keys work.' : 'Single keys do nothing now.')
        }
      >
        Switch this off if you speak to your computer: a spoken word could press such a key. All keys are in{' '}
        <a href="help.html#keys">the help</a>.
      </SettingsSwitch>
    </section>
  );
}
