import { readFileSync } from 'node:fs';
import type { ConfigEnv, UserManifest } from 'wxt';
import { expect, it } from 'vitest';
import { PERMISSION_NOTES } from '../../../core/help/permissions.ts';
import config from '../../../wxt.config.ts';

const DOCUMENT = readFileSync('docs/permissions.md', 'utf8');
const NAMES = PERMISSION_NOTES.map(({ name }) => name);

function manifest(browser: string): UserManifest {
  const env: ConfigEnv = { browser, command: 'build', manifestVersion: 3, mode: 'production' };
  return (config.manifest as (env: ConfigEnv) => UserManifest)(env);
}

it.each(['chrome', 'firefox'])('each permission of the manifest for %s is explained', (browser) => {
  const { permissions, optional_host_permissions, host_permissions } = manifest(browser);
  expect(permissions!.length).toBeGreaterThan(5);
  expect(NAMES).toEqual(expect.arrayContaining([...permissions!, ...optional_host_permissions!]));
  expect(host_permissions).toBeUndefined();
});

it('the document says the same permissions as the page', () => {
  const rows = [...DOCUMENT.matchAll(/^\| `([^`]+)`/gm)].map(([, name]) => name);
  expect(rows.toSorted()).toEqual(NAMES.toSorted());
});
