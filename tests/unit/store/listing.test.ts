import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const LISTING = readFileSync('docs/store/listing.md', 'utf8');
const CONFIG = readFileSync('wxt.config.ts', 'utf8');
const { extension_name, extension_description } = JSON.parse(
  readFileSync('public/_locales/en/messages.json', 'utf8'),
) as Record<string, { message: string }>;

/** The words under a heading. */
const under = (heading: string) =>
  new RegExp(`^## ${heading}.*\\n+([^#]+?)\\n*(?=^#|$(?![^]))`, 'm').exec(LISTING)?.[1];

describe('the texts for the stores', () => {
  it('have the name and the summary of the manifest, which the stores cut at 132 characters', () => {
    expect(extension_name!.message).toBe(under('Name'));
    const summary = under('Summary');
    expect(extension_description!.message).toBe(summary);
    expect(summary!.length).toBeLessThanOrEqual(132);
  });

  it('say of every permission why it is needed', () => {
    const asked = /^ {4}permissions: \[(.*?)optional_host_permissions/ms.exec(CONFIG)?.[1] ?? '';
    const permissions = [...asked.replaceAll("=== 'firefox'", '').matchAll(/'(\w+)'/g)].map(
      ([, name]) => name!,
    );
    expect(permissions.length).toBeGreaterThan(6);
    for (const name of permissions) expect(LISTING).toContain(`\`${name}\``);
  });
});
