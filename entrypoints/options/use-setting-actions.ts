import type { RefObject } from 'preact';
import { downloadBlob } from '../../platform/download-blob.ts';
import { say } from '../../platform/say.ts';
import { readSettingsFile, portableSettings, writeSettingsFile } from '../../storage/settings-file.ts';
import { changeSettings, defaultSettings, readSettings, type Settings } from '../../storage/settings.ts';
import { ExpectedError } from '../../core/result.ts';
import { useChanges } from './use-changes.ts';

/** Everything that can be changed on the settings page. A change of many settings at once has an undo. */
export function useSettingActions(heading: RefObject<HTMLElement | null>) {
  const { message, change, tell, close } = useChanges(heading);

  /** Changes many, and can put back what stood there. */
  const changeMany = (read: () => Promise<Partial<Settings>>, text: string) => {
    let before: Partial<Settings> = {};
    return change(
      async () => {
        const wanted = await read();
        before = portableSettings(await readSettings());
        await changeSettings(wanted);
      },
      text,
      () => changeSettings(before),
    );
  };

  return {
    message,
    close,
    set: (patch: Partial<Settings>, text: string) => change(() => changeSettings(patch), text),
    /** Takes a host off the list of those without highlights. */
    paintAgain: (host: string, hosts: readonly string[]) =>
      change(
        () => changeSettings({ quietHosts: hosts.filter((other) => other !== host) }),
        say('settingActions_highlightsAreOnAgainOn', { host }),
        () => changeSettings({ quietHosts: [...hosts] }),
      ),
    download: async () => {
      const name = `minuted-settings-${new Date().toISOString().slice(0, 10)}.json`;
      downloadBlob(new Blob([writeSettingsFile(await readSettings())], { type: 'application/json' }), name);
      tell(say('settingActions_yourSettingsAreIn', { name }));
    },
    take: (file: File) =>
      changeMany(async () => {
        const read = readSettingsFile(await file.text());
        if (!read.ok) throw new ExpectedError(read.code);
        return read.value;
      }, say('settingActions_theSettingsOfTheFileHold')),
    reset: () =>
      changeMany(
        async () => portableSettings(defaultSettings()),
        say('settingActions_everythingIsSetAsItWas'),
      ),
  };
}

export type SettingActions = ReturnType<typeof useSettingActions>;
