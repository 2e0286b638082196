import { browser } from '#imports';
import * as z from 'zod';
import { BACKUP_EVERY } from '../core/exports/backup/backup-due.ts';
import { withStorageErrors } from './storage-error.ts';

/** Each setting is a key of its own in `storage.local`, so that two pages changing two settings do not meet. */
const settingsSchema = z.object({
  /** Whether highlights are painted at all. */
  paintEverywhere: z.boolean().catch(true),
  /** Names of hosts, without a port, on which the reader switched painting off. */
  quietHosts: z.array(z.string()).catch([]),
  /** Ids of packs that are not looked for. */
  packsOff: z.array(z.string()).catch([]),
  /** Keys of categories that are not looked for, such as "send/LIM". */
  categoriesOff: z.array(z.string()).catch([]),
  /** Whether a quote from a PDF keeps a picture of its place on the page. */
  keepPictures: z.boolean().catch(true),
  /** Whether papers that were searched to their end are counted. */
  keepRead: z.boolean().catch(true),
  /** Whether the first quote of a paper brings a copy of the paper with it. */
  keepCopies: z.enum(['ask', 'always', 'never']).catch('ask'),
  /** Whether the browser was asked to keep the locker when the disk gets full: once is enough. */
  askedToPersist: z.boolean().catch(false),
  /** Keys of patterns that the reader marked as not useful anywhere, such as "send/LIM-01". */
  mutedPatterns: z.array(z.string()).catch([]),
  /** Whether PDFs of the sites that are allowed open in our reader by themselves; `ask` until the reader was asked. */
  openPdfs: z.enum(['ask', 'always', 'never']).catch('ask'),
  /** Whether the pages of a PDF are shown darker than they are. */
  dimPages: z.boolean().catch(false),
  /** Whether keys that are a single character do something in the reader. */
  letterKeys: z.boolean().catch(true),
  /** When everything was last backed up. */
  lastBackup: z.iso.datetime().nullable().catch(null),
  /** How often the locker reminds of a backup. */
  backupEvery: z.enum(BACKUP_EVERY).catch('month'),
  /** Words that must not leave by accident: a name, a school, a case number. They are in no export. */
  privateWords: z.array(z.string()).catch([]),
  /** How the reader lists places: as they stand in the paper, or the strongest band first. */
  hitOrder: z.enum(['page', 'band']).catch('page'),
});

export type Settings = z.infer<typeof settingsSchema>;

/** The settings. A missing or damaged one is its default; this never throws. */
export async function readSettings(): Promise<Settings> {
  const keys = Object.keys(settingsSchema.shape);
  const stored: unknown = await browser.storage.local.get(keys).catch(() => ({}));
  return settingsSchema.parse(stored);
}

/** The settings of somebody who has changed none. */
export function defaultSettings(): Settings {
  return settingsSchema.parse({});
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
  await setListed('quietHosts', [host], !on);
}

/** The settings that are lists of what is not wanted. */
type ListSetting = 'quietHosts' | 'packsOff' | 'categoriesOff' | 'mutedPatterns';

/** Puts names on a list, or takes them off. Throws `storage-full`, `storage-blocked`. */
export async function setListed(list: ListSetting, names: readonly string[], listed: boolean): Promise<void> {
  // One after the other, in all pages of ours: of two quick clicks neither may undo the other.
  await navigator.locks.request('settings', async () => {
    const before = (await readSettings())[list];
    const others = before.filter((name) => !names.includes(name));
    await changeSettings({ [list]: listed ? [...others, ...names] : others });
  });
}
