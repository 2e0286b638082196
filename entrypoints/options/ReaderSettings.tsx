import { Said } from '../../components/Said.tsx';
import { SettingsChoice } from '../../components/SettingsChoice.tsx';
import { PagePreview } from '../../components/SettingsPreview.tsx';
import { SettingsSwitch } from '../../components/SettingsSwitch.tsx';
import { say } from '../../platform/say.ts';
import type { Settings } from '../../storage/settings.ts';
import type { SettingActions } from './use-setting-actions.ts';

const OPENING = [
  ['ask', say('readerSettings_askMeWhenIOpenThe')],
  ['always', say('readerSettings_openItInMinuted')],
  ['never', say('readerSettings_leaveItToTheBrowser')],
] as const;

const ORDERS = [
  ['page', say('readerSettings_asTheyStandInThePaper')],
  ['band', say('readerSettings_whatToReadFirstAtThe')],
] as const;

const SAID: Record<Settings['openPdfs'], string> = {
  ask: say('readerSettings_youAreAskedWhenYouOpen'),
  always: say('readerSettings_pdfsOfTheSitesThatYou'),
  never: say('readerSettings_pdfsOpenInTheBrowserThe'),
};

type Props = { settings: Settings; actions: SettingActions };

/** How PDFs are opened and shown, and which keys work. */
export function ReaderSettings({ settings, actions }: Props) {
  return (
    <section aria-labelledby="reading">
      <h2 id="reading">{say('readerSettings_reading')}</h2>
      <SettingsChoice
        name="open-pdfs"
        legend={say('readerSettings_aPdfOnASiteThat')}
        choices={OPENING}
        value={settings.openPdfs}
        onChoose={(openPdfs) => void actions.set({ openPdfs }, SAID[openPdfs])}
      />
      <p class="soft">{say('readerSettings_noAddOnCanHighlightWords')}</p>
      <SettingsSwitch
        name="dimPages"
        text={say('readerSettings_showThePagesOfAPdf')}
        on={settings.dimPages}
        onSwitch={(on) =>
          void actions.set(
            { dimPages: on },
            on ? say('readerSettings_pagesAreShownDarker') : say('readerSettings_pagesAreShownAsTheyAre'),
          )
        }
      >
        {say('readerSettings_whitePagesCanHurtTheEyes')}
      </SettingsSwitch>
      <PagePreview dim={settings.dimPages} />
      <SettingsChoice
        name="hit-order"
        legend={say('readerSettings_theListOfPlacesToRead')}
        choices={ORDERS}
        value={settings.hitOrder}
        onChoose={(hitOrder) => void actions.set({ hitOrder }, say('readerSettings_theListIsInThisOrder'))}
      />
      <p class="soft">{say('readerSettings_withLittleTimeBeginAtThe')}</p>
      <SettingsSwitch
        name="letterKeys"
        text={say('readerSettings_useKeysThatAreASingle')}
        on={settings.letterKeys}
        onSwitch={(on) =>
          void actions.set(
            { letterKeys: on },
            on ? say('readerSettings_singleKeysWork') : say('readerSettings_singleKeysDoNothingNow'),
          )
        }
      >
        <Said
          text="readerSettings_switchThisOffIfYouSpeak"
          tags={{ link: (words) => <a href="help.html#keys">{words}</a> }}
        />
      </SettingsSwitch>
    </section>
  );
}
