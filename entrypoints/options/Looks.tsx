import { MarksPreview } from '../../components/SettingsPreview.tsx';
import { SettingsSwitch } from '../../components/SettingsSwitch.tsx';
import type { Settings } from '../../storage/settings.ts';
import type { SettingActions } from './use-setting-actions.ts';

type Props = { settings: Settings; actions: SettingActions };

/** Whether words are highlighted, and where not. */
export function Looks({ settings, actions }: Props) {
  const { paintEverywhere, quietHosts } = settings;
  return (
    <section aria-labelledby="looks">
      <h2 id="looks">Highlights</h2>
      <SettingsSwitch
        name="paintEverywhere"
        text="Highlight phrases in pages and papers"
        on={paintEverywhere}
        onSwitch={(on) =>
          void actions.set(
            { paintEverywhere: on },
            on ? 'Highlights are on.' : 'Highlights are off everywhere.',
          )
        }
      >
        Switch this off to see each page just as its makers left it. You can still save words from it.
      </SettingsSwitch>
      <MarksPreview on={paintEverywhere} />
      <h3>Sites without highlights</h3>
      {quietHosts.length === 0 ? (
        <p class="soft">None. To add one, press the Minuted button in the toolbar while you are there.</p>
      ) : (
        <ul class="rows" data-quiet-hosts>
          {quietHosts.map((host) => (
            <li key={host}>
              <span>{host}</span>
              <button type="button" onClick={() => void actions.paintAgain(host, quietHosts)}>
                Highlight again<span class="visually-hidden"> on {host}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <p class="soft">
        Which words are looked for is on the page <a href="#phrases">Phrases</a>.
      </p>
    </section>
  );
}
