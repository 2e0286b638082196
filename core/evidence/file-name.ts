/**
 * The name of a file that a site sends: from its Content-Disposition header (RFC 6266), else the last part of the
 * address. Empty when neither says anything.
 */
export function fileNameOf(disposition: string | null, url: URL): string {
  const coded = /filename\*\s*=\s*utf-8'[^']*'([^;\s]+)/i.exec(disposition ?? '')?.[1];
  const plain = /filename\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;\s]+))/i.exec(disposition ?? '');
  const named = coded ? decode(coded) : (plain?.[1]?.replaceAll(/\\(.)/g, '$1') ?? plain?.[2]);
  // A site has no say in folders.
  return (named ?? decode(url.pathname)).split(/[/\\]/).at(-1) ?? '';
}

function decode(coded: string): string {
  try {
    return decodeURIComponent(coded);
  } catch {
    return coded;
  }
}
