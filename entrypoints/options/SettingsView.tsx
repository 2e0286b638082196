import { useRef } from 'preact/hooks';
import { Toast } from '../../components/Toast.tsx';
import { say } from '../../platform/say.ts';
import { useSettings } from '../../storage/use-settings.ts';
import { BackupReminder } from './BackupReminder.tsx';
import { Looks } from './Looks.tsx';
import { MoveSettings } from './MoveSettings.tsx';
import { PrivateWords } from './PrivateWords.tsx';
import { ReaderSettings } from './ReaderSettings.tsx';
import { Saving } from './Saving.tsx';
import { useSettingActions } from './use-setting-actions.ts';

/** The settings: few, each with its reason, and what it will look like where that can be shown. */
export function SettingsView() {
  const heading = useRef<HTMLHeadingElement>(null);
  const actions = useSettingActions(heading);
  const settings = useSettings();
  if (!settings) return <p>{say('settingsView_openingTheSettings')}</p>;
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {say('settingsView_settings')}
      </h1>
      <p>{say('settingsView_minutedWorksWellAsItIs')}</p>
      <Looks settings={settings} actions={actions} />
      <ReaderSettings settings={settings} actions={actions} />
      <Saving settings={settings} actions={actions} />
      <PrivateWords settings={settings} />
      <BackupReminder settings={settings} actions={actions} />
      <MoveSettings actions={actions} />
      <Toast message={actions.message} onClose={actions.close} />
    </>
  );
}
