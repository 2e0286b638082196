import { browser } from '#imports';
import * as z from 'zod';
import { withStorageErrors } from './storage-error.ts';

/** Each setting is a key of its own in `storage.local`, so that two pages changing two settings do not meet. */
const settingsSchema = z.object({
  /** Whether highlights are painted at all. */
  paintEverywhere: z.boolean().catch(true),
  /** Hosts on which the reader switched painting off. */
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
