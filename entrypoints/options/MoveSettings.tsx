import type { SettingActions } from './use-setting-actions.ts';

/** Settings to and from a file, and back to the start. */
export function MoveSettings({ actions }: { actions: SettingActions }) {
  return (
    <section aria-labelledby="move">
      <h2 id="move">Take your settings with you</h2>
      <p class="soft">
        The file is small and holds only what you chose on this page, the phrases you switched off, and the
        names of sites without highlights. No quotes, no notes and no private words are in it: for those, make
        a backup in the locker.
      </p>
      <p class="row">
        <button type="button" data-action="export-settings" onClick={() => void actions.download()}>
          Save the settings to a file
        </button>
        <label>
          Take settings from a file{' '}
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
      <h3>Back to the start</h3>
      <p class="soft">
        Sets everything on this page, and the phrases you switched off, as it was when Minuted was new. You
        can undo it.
      </p>
      <p>
        <button type="button" data-action="reset-settings" onClick={() => void actions.reset()}>
          Reset all settings
        </button>
      </p>
    </section>
  );
}
