/** What a paper's address gives now. */
export type Fetched = {
  /** The bytes and what the site calls them; else why there are none. */
  file: { bytes: Uint8Array<ArrayBuffer>; type: string } | 'missing' | 'not-let-in' | 'unreachable';
  /** Where the address led in the end; null where it led nowhere else. */
  redirectedTo: string | null;
};

/** So long a site may take to send a paper, in milliseconds: packs have up to a few hundred megabytes. */
const MOST_TIME = 120_000;

/**
 * Fetches a paper again with the reader's own sign-in, past what the browser has kept of it. Throws the signal's
 * reason when it is broken off, and nothing else.
 */
export async function fetchAgain(address: string, signal: AbortSignal): Promise<Fetched> {
  const asked = address.replace(/#.*$/s, '');
  let redirectedTo: string | null = null;
  try {
    const response = await fetch(asked, {
      credentials: 'include',
      cache: 'no-cache',
      signal: AbortSignal.any([signal, AbortSignal.timeout(MOST_TIME)]),
    });
    redirectedTo = response.redirected && response.url !== asked ? response.url : null;
    if (!response.ok) {
      void response.body?.cancel();
      return { file: whyNot(response.status), redirectedTo };
    }
    const bytes = new Uint8Array(await response.arrayBuffer());
    return { file: { bytes, type: response.headers.get('content-type') ?? '' }, redirectedTo };
  } catch {
    signal.throwIfAborted();
    return { file: 'unreachable', redirectedTo };
  }
}

function whyNot(status: number): 'missing' | 'not-let-in' | 'unreachable' {
  if (status === 404 || status === 410) return 'missing';
  return status === 401 || status === 403 || status === 407 ? 'not-let-in' : 'unreachable';
}
