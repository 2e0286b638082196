import * as z from 'zod';
import { BACKUP_EVERY } from '../core/exports/backup/backup-due.ts';
import type { Result } from '../core/result.ts';
import type { Settings } from './settings.ts';

const FORMAT = 'minuted-settings';
const VERSION = 1;
/** A file of somebody who switched off every phrase has 200,000 characters. */
const LONGEST = 1_000_000;

const names = z.array(z.string().max(500)).max(20_000);
const choice = z.enum(['ask', 'always', 'never']);

/**
 * The settings that go from one computer to another. What belongs to this computer or to the reader alone (the day of
 * the last backup, private words) is not among them, so a new setting stays here until somebody adds it.
 */
const portableSchema = z
  .strictObject({
    paintEverywhere: z.boolean(),
    quietHosts: names,
    packsOff: names,
    categoriesOff: names,
    mutedPatterns: names,
    keepPictures: z.boolean(),
    keepRead: z.boolean(),
    keepCopies: choice,
    openPdfs: choice,
    dimPages: z.boolean(),
    letterKeys: z.boolean(),
    backupEvery: z.enum(BACKUP_EVERY),
    hitOrder: z.enum(['page', 'band']),
  })
  .partial() satisfies z.ZodType<Partial<Settings>>;

const fileSchema = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  settings: portableSchema,
});

export type PortableSettings = z.infer<typeof portableSchema>;

const KEYS = Object.keys(portableSchema.shape) as (keyof PortableSettings)[];

/** Of all settings those that may leave this computer. */
export function portableSettings(settings: Settings): PortableSettings {
  return Object.fromEntries(KEYS.map((key) => [key, settings[key]]));
}

/** The text of a settings file. */
export function writeSettingsFile(settings: Settings): string {
  const file = { format: FORMAT, version: VERSION, settings: portableSettings(settings) };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/**
 * The settings in a file; those that it does not name are to stay as they are. `newer-settings` for a file of a later
 * version or with a setting that is not known here, `not-settings` for anything else.
 */
export function readSettingsFile(text: string): Result<PortableSettings> {
  if (text.length > LONGEST) return { ok: false, code: 'not-settings' };
  let data: unknown;
  try {
    // Editors on Windows put a byte order mark in front.
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { ok: false, code: 'not-settings' };
  }
  const read = fileSchema.safeParse(data);
  if (read.success) return { ok: true, value: read.data.settings };
  return { ok: false, code: isNewer(data, read.error) ? 'newer-settings' : 'not-settings' };
}

function isNewer(data: unknown, error: z.ZodError): boolean {
  const head = z.object({ format: z.literal(FORMAT), version: z.int().positive() }).safeParse(data);
  if (!head.success) return false;
  return head.data.version > VERSION || error.issues.every(({ code }) => code === 'unrecognized_keys');
}
