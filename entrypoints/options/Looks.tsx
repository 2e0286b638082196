import { Said } from '../../components/Said.tsx';
import { MarksPreview } from '../../components/SettingsPreview.tsx';
import { SettingsSwitch } from '../../components/SettingsSwitch.tsx';
import { say } from '../../platform/say.ts';
import type { Settings } from '../../storage/settings.ts';
import type { SettingActions } from './use-setting-actions.ts';

type Props = { settings: Settings; actions: SettingActions };

/** Whether words are highlighted, and where not. */
export function Looks({ settings, actions }: Props) {
  const { paintEverywhere, quietHosts } = settings;
  return (
    <section aria-labelledby="looks">
      <h2 id="looks">{say('looks_highlights')}</h2>
      <SettingsSwitch
        name="paintEverywhere"
        text={say('looks_highlightPhrasesInPagesAnd')}
        on={paintEverywhere}
        onSwitch={(on) =>
          void actions.set(
            { paintEverywhere: on },
            on ? say('looks_highlightsAreOn') : say('looks_highlightsAreOffEverywhere'),
          )
        }
      >
        {say('looks_switchThisOffToSeeEach')}
      </SettingsSwitch>
      <MarksPreview on={paintEverywhere} />
      <h3>{say('looks_sitesWithoutHighlights')}</h3>
      {quietHosts.length === 0 ? (
        <p class="soft">{say('looks_noneToAddOnePressThe')}</p>
      ) : (
        <ul class="rows" data-quiet-hosts>
          {quietHosts.map((host) => (
            <li key={host}>
              <span>{host}</span>
              <button type="button" onClick={() => void actions.paintAgain(host, quietHosts)}>
                <Said
                  text="looks_highlightAgainOn"
                  parts={{ host }}
                  tags={{ heard: (words) => <span class="visually-hidden">{words}</span> }}
                />
              </button>
            </li>
          ))}
        </ul>
      )}
      <p class="soft">
        <Said
          text="looks_whichWordsAreLookedForIs"
          tags={{ link: (words) => <a href="#phrases">{words}</a> }}
        />
      </p>
    </section>
  );
}
