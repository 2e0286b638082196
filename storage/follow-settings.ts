import { browser } from '#imports';
import { readSettings, type Settings } from './settings.ts';

/** Tells the settings, again after every change, in this tab or another. Gives what ends it. */
export function followSettings(tell: (settings: Settings) => void): () => void {
  const read = () => void readSettings().then(tell);
  read();
  browser.storage.local.onChanged.addListener(read);
  return () => browser.storage.local.onChanged.removeListener(read);
}
