import { browser } from '#imports';

/** The match pattern of one host, http and https; null for an address that no permission can be asked for. */
export function originOf(address: string): string | null {
  const url = URL.parse(address);
  return url && (url.protocol === 'https:' || url.protocol === 'http:') ? `*://${url.hostname}/*` : null;
}

/** Whether the reader has allowed Minuted on the site of this address. */
export async function isAllowed(address: string): Promise<boolean> {
  if (originOf(address) === null) return false;
  const { protocol, hostname } = new URL(address);
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
}

/**
 * Asks for sites in one prompt; true when the reader says yes. Must be the first thing that happens in a
 * click: after any `await` Firefox no longer counts it as asked by the reader.
 */
export function askForSites(origins: string[]): Promise<boolean> {
  return browser.permissions.request({ origins });
}

/** The match patterns of all sites that the reader has allowed. */
export async function allowedSites(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** Of the match patterns that the reader has allowed, those that let Minuted onto the site of an address. */
export async function allowingSites(address: string): Promise<string[]> {
  const { hostname } = new URL(address);
  return (await allowedSites()).filter((pattern) => {
    const host = /^(?:\*|https?):\/\/([^/]+)\//.exec(pattern)?.[1] ?? '';
    if (host.startsWith('*.')) return `.${hostname}`.endsWith(host.slice(1));
    return host === '*' || host === hostname;
  });
}

/** Takes the permission for one site back. */
export async function forgetSite(origin: string): Promise<void> {
  await browser.permissions.remove({ origins: [origin] });
}
