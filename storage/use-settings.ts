import { browser } from '#imports';
import { useEffect, useState } from 'preact/hooks';
import { readSettings, type Settings } from './settings.ts';

/** The settings, again after every change, in this tab or another; null until they are read. */
export function useSettings(): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    const read = () => void readSettings().then(setSettings);
    read();
    browser.storage.local.onChanged.addListener(read);
    return () => browser.storage.local.onChanged.removeListener(read);
  }, []);
  return settings;
}
