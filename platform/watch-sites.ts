import { browser } from '#imports';

/** Tells when a site was allowed or taken back, here or in the browser's own settings. Gives the undo. */
export function watchSites(tell: () => void): () => void {
  browser.permissions.onAdded.addListener(tell);
  browser.permissions.onRemoved.addListener(tell);
  return () => {
    browser.permissions.onAdded.removeListener(tell);
    browser.permissions.onRemoved.removeListener(tell);
  };
}

/** The names of what the manifest asks for: permissions, and sites that may be asked for later. */
export function manifestPermissions(): string[] {
  const { permissions = [], optional_host_permissions = [] } = browser.runtime.getManifest();
  return [...permissions, ...optional_host_permissions];
}
