import { expect, it } from 'vitest';

/** Who may import whom (README, "The folders"). A folder may always import from itself and from npm. */
const allowed: Record<string, string[]> = {
  core: [],
  documents: ['core'],
  storage: ['core'],
  // Every part that speaks to the reader says its texts through one file, which knows the names of the messages.
  platform: ['core', 'public/_locales'],
  components: ['core', 'platform/say.ts'],
  entrypoints: ['core', 'documents', 'storage', 'platform', 'components', 'public'],
};

const sources = import.meta.glob<string>(
  '/{core,documents,storage,platform,components,entrypoints}/**/*.{ts,tsx}',
  { query: '?raw', import: 'default', eager: true },
);

/** Names that only one folder may use, whatever it imports. */
const reserved: [RegExp, string[]][] = [
  [/\bbrowser\.\w+\./, ['platform', 'storage', 'entrypoints']],
  [/from 'dexie'/, ['storage']],
  [/from 'pdfjs-dist/, ['documents', 'entrypoints']],
  [/from 'preact/, ['components', 'storage', 'entrypoints']],
];

const files = Object.entries(sources);

it('sees the sources', () => expect(files.length).toBeGreaterThan(10));

it.each(files)('%s imports only from the folders below it', (file, text) => {
  const folder = file.split('/')[1]!;
  for (const [, target] of text.matchAll(/(?:from|import) '(\.[^']+)'/g)) {
    const reached = new URL(target!, `http://x${file}`).pathname.slice(1);
    const folders = [folder, ...allowed[folder]!];
    expect(
      folders.some((name) => reached === name || reached.startsWith(`${name}/`)),
      target,
    ).toBe(true);
  }
});

it.each(files)('%s uses only what its folder may touch', (file, text) => {
  const folder = file.split('/')[1]!;
  for (const [name, folders] of reserved)
    if (name.test(text)) expect(folders, String(name)).toContain(folder);
});
