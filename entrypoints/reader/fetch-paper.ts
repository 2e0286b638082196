import { ExpectedError } from '../../core/result.ts';
import { isOurs } from '../../platform/pages.ts';
import { isAllowed } from '../../platform/sites.ts';

/** A paper as it was handed to the reader. */
export type PaperFile = {
  bytes: Uint8Array<ArrayBuffer>;
  /** Web address, or `file:` and the name for a file the reader chose. */
  address: string;
  fileName: string;
};

/**
 * Fetches a paper with the reader's own sign-in. Only the web and our own pages: anything else is `cannot-reach`.
 * Errors: `no-permission` when the site is not allowed and does not let us in by itself, else `cannot-reach`.
 */
export async function fetchPaper(address: string, signal: AbortSignal): Promise<PaperFile> {
  const url = URL.parse(address);
  if (!url || !(/^https?:$/.test(url.protocol) || isOurs(url.href))) throw new ExpectedError('cannot-reach');
  url.hash = '';
  try {
    const response = await fetch(url, { credentials: 'include', signal });
    if (!response.ok) throw new ExpectedError('cannot-reach', response.status);
    const bytes = new Uint8Array(await response.arrayBuffer());
    return { bytes, address: url.href, fileName: lastName(url) };
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof ExpectedError) throw error;
    throw new ExpectedError(
      isOurs(url.href) || (await isAllowed(url.href)) ? 'cannot-reach' : 'no-permission',
      error,
    );
  }
}

/** A file that the reader chose or dropped. */
export async function readPaperFile(file: File): Promise<PaperFile> {
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return { bytes, address: `file:${file.name}`, fileName: file.name };
  } catch (error) {
    throw new ExpectedError('cannot-reach', error);
  }
}

function lastName({ pathname }: URL): string {
  const name = pathname.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
