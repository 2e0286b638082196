import { expect, it } from 'vitest';
import type { Settings } from '../../../storage/settings.ts';
import { readSettingsFile, writeSettingsFile } from '../../../storage/settings-file.ts';

const SETTINGS: Settings & { privateWords: string[] } = {
  paintEverywhere: false,
  quietHosts: ['www.northbrook.gov.uk'],
  packsOff: [],
  categoriesOff: ['send/LIM'],
  keepPictures: false,
  keepRead: true,
  keepCopies: 'always',
  askedToPersist: true,
  mutedPatterns: ['send/LIM-01'],
  openPdfs: 'never',
  dimPages: true,
  letterKeys: false,
  lastBackup: '2026-11-01T10:00:00.000Z',
  backupEvery: 'week',
  hitOrder: 'band',
  privateWords: ['Ada Example'],
};

const file = (changes: object) => JSON.stringify({ ...JSON.parse(writeSettingsFile(SETTINGS)), ...changes });

it('reads back what it wrote', () => {
  const read = readSettingsFile(writeSettingsFile(SETTINGS));
  expect(read).toMatchObject({ ok: true, value: { keepCopies: 'always', categoriesOff: ['send/LIM'] } });
});

it('leaves out what belongs to this computer, and private words', () => {
  expect(writeSettingsFile(SETTINGS)).not.toMatch(/lastBackup|askedToPersist|privateWords|Ada/);
});

it('reads a file with only some settings, and a byte order mark', () => {
  const text = `\uFEFF${file({ settings: { keepRead: false } })}`;
  expect(readSettingsFile(text)).toEqual({ ok: true, value: { keepRead: false } });
});

it.each([
  ['of a later version', file({ version: 2, settings: { colour: 'blue' } })],
  ['with a setting that is not known', file({ settings: { keepRead: true, colour: 'blue' } })],
])('calls a file %s newer', (_, text) => {
  expect(readSettingsFile(text)).toEqual({ ok: false, code: 'newer-settings' });
});

it.each([
  ['no JSON', 'keepRead = true'],
  ['another file of ours', file({ format: 'minuted-evidence' })],
  ['a wrong kind of value', file({ settings: { keepRead: 'yes' } })],
  ['a wrong choice', file({ settings: { keepCopies: 'sometimes' } })],
  ['a wrong value beside an unknown one', file({ settings: { keepRead: 'yes', colour: 'blue' } })],
  ['a version of no number', file({ version: 'one' })],
  ['null', 'null'],
  ['a huge file', `"${'a'.repeat(1_000_001)}"`],
])('refuses %s', (_, text) => {
  expect(readSettingsFile(text)).toEqual({ ok: false, code: 'not-settings' });
});
