import { SettingsChoice } from '../../components/SettingsChoice.tsx';
import { SettingsSwitch } from '../../components/SettingsSwitch.tsx';
import { say } from '../../platform/say.ts';
import type { Settings } from '../../storage/settings.ts';
import type { SettingActions } from './use-setting-actions.ts';

type Props = { settings: Settings; actions: SettingActions };

const COPIES = [
  ['ask', say('saving_askMeAtTheFirstQuote')],
  ['always', say('saving_alwaysKeepOne')],
  ['never', say('saving_neverKeepOne')],
] as const;

const SAID: Record<Settings['keepCopies'], string> = {
  ask: say('saving_youAreAskedAtTheFirst'),
  always: say('saving_theFirstQuoteOfEachPaper'),
  never: say('saving_noCopiesAreKeptThoseYou'),
};

/** What is kept with a quote, and of a paper that was read. */
export function Saving({ settings, actions }: Props) {
  return (
    <section aria-labelledby="saving">
      <h2 id="saving">{say('saving_saving')}</h2>
      <SettingsSwitch
        name="keepPictures"
        text={say('saving_keepAPictureOfEachQuote')}
        on={settings.keepPictures}
        onSwitch={(on) =>
          void actions.set(
            { keepPictures: on },
            on ? say('saving_newQuotesFromPdfsGetA') : say('saving_newQuotesGetNoPictureThose'),
          )
        }
      >
        {say('saving_thePictureShowsTheWordsOn')}
      </SettingsSwitch>
      <SettingsChoice
        name="keep-copies"
        legend={say('saving_keepACopyOfAPaper')}
        choices={COPIES}
        value={settings.keepCopies}
        onChoose={(keepCopies) => void actions.set({ keepCopies }, SAID[keepCopies])}
      />
      <p class="soft">{say('saving_councilsChangePapersAndTake')}</p>
      <SettingsSwitch
        name="keepRead"
        text={say('saving_countThePapersThatIRead')}
        on={settings.keepRead}
        onSwitch={(on) =>
          void actions.set(
            { keepRead: on },
            on ? say('saving_papersThatYouReadAreCounted') : say('saving_noMorePapersAreCountedThose'),
          )
        }
      >
        {say('saving_12QuotesSaysMoreWhenYou')}
      </SettingsSwitch>
    </section>
  );
}
