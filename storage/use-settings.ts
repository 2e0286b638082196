import { useEffect, useState } from 'preact/hooks';
import { followSettings } from './follow-settings.ts';
import type { Settings } from './settings.ts';

/** The settings, again after every change, in this tab or another; null until they are read. */
export function useSettings(): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => followSettings(setSettings), []);
  return settings;
}
