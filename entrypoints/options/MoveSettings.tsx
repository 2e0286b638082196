import { say } from '../../platform/say.ts';
import type { SettingActions } from './use-setting-actions.ts';

/** Settings to and from a file, and back to the start. */
export function MoveSettings({ actions }: { actions: SettingActions }) {
  return (
    <section aria-labelledby="move">
      <h2 id="move">{say('moveSettings_takeYourSettingsWithYou')}</h2>
      <p class="soft">{say('moveSettings_theFileIsSmallAndHolds')}</p>
      <p class="row">
        <button type="button" data-action="export-settings" onClick={() => void actions.download()}>
          {say('moveSettings_saveTheSettingsToAFile')}
        </button>
        <label>
          {say('moveSettings_takeSettingsFromAFile')}{' '}
          <input
            type="file"
            accept=".json,application/json"
            data-action="import-settings"
            onChange={({ currentTarget }) => {
              const file = currentTarget.files?.[0];
              // Emptied once read, so that the same file can be chosen again.
              if (file) void actions.take(file).finally(() => (currentTarget.value = ''));
            }}
          />
        </label>
      </p>
      <h3>{say('moveSettings_backToTheStart')}</h3>
      <p class="soft">{say('moveSettings_setsEverythingOnThisPageAnd')}</p>
      <p>
        <button type="button" data-action="reset-settings" onClick={() => void actions.reset()}>
          {say('moveSettings_resetAllSettings')}
        </button>
      </p>
    </section>
  );
}
