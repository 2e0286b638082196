import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const LISTING = readFileSync('docs/store/listing.md', 'utf8');
const CONFIG = readFileSync('wxt.config.ts', 'utf8');

/** The words under a heading. */
const under = (heading: string) =>
  new RegExp(`^## ${heading}.*\\n+([^#]+?)\\n*(?=^#|$(?![^]))`, 'm').exec(LISTING)?.[1];

describe('the texts for the stores', () => {
  it('have the name and the summary of the manifest, which the stores cut at 132 characters', () => {
    expect(CONFIG).toContain(`name: '${under('Name')}'`);
    const summary = under('Summary');
    expect(summary).toBeDefined();
    expect(CONFIG).toContain(`'${summary}'`);
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
