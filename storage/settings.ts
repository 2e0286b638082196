import { browser } from '#imports';
import * as z from 'zod';
import { withStorageErrors } from './storage-error.ts';

/** Each setting is a key of its own in `storage.local`, so that two pages changing two settings do not meet. */
const settingsSchema = z.object({
  /** Whether highlights are painted at all. */
  paintEverywhere: z.boolean().catch(true),
  /** Names of hosts, without a port, on which the reader switched painting off. */
  quietHosts: z.array(z.string()).catch([]),
});

export type Settings = z.infer<typeof settingsSchema>;

/** The settings. A missing or damaged one is its default; this never throws. */
export async function readSettings(): Promise<Settings> {
  const keys = Object.keys(settingsSchema.shape);
  const stored: unknown = await browser.storage.local.get(keys).catch(() => ({}));
  return settingsSchema.parse(stored);
}

/** Changes the settings that are given and leaves the others. Throws `storage-full`, `storage-blocked`. */
export async function changeSettings(patch: Partial<Settings>): Promise<void> {
  await withStorageErrors(() => browser.storage.local.set(patch));
}

/** Whether highlights are painted on the page at an address. */
export function paintsOn({ paintEverywhere, quietHosts }: Settings, address: string): boolean {
  return paintEverywhere && !quietHosts.includes(URL.parse(address)?.hostname ?? '');
}

/** Switches painting on one host, or on all when `host` is null. Throws `storage-full`, `storage-blocked`. */
export async function setPainting(host: string | null, on: boolean): Promise<void> {
  if (host === null) return changeSettings({ paintEverywhere: on });
  const { quietHosts } = await readSettings();
  const others = quietHosts.filter((quiet) => quiet !== host);
  await changeSettings({ quietHosts: on ? others : [...others, host] });
}
