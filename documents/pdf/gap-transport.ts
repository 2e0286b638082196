import { PDFDataRangeTransport } from 'pdfjs-dist';
import { ExpectedError } from '../../core/result.ts';

/** What a server says of a file, by which a later answer shows whether it is still the same. */
export type FileVersion = { url: string; length: number; etag: string | null; modified: string | null };

/** So long the plain download may take to bring what pdf.js misses before it is asked for apart. */
const PATIENCE_MS = 150;
/** A wish for more than this is one for the whole file, which is coming anyway. */
const LARGEST_GAP = 4 * 1024 * 1024;

/**
 * Gives pdf.js one plain download as it comes in, and asks the server only for the gaps that pdf.js needs before the
 * download reaches them: the end of the file first. When the server no longer has the same file, or does not send
 * parts of it, nothing more is asked for, and pdf.js waits for the download.
 */
export class GapTransport extends PDFDataRangeTransport {
  readonly #version: FileVersion;
  readonly #signal: AbortSignal;
  readonly #closed = new AbortController();
  readonly #gaps: { begin: number; bytes: Uint8Array }[] = [];
  #received = 0;
  #serves = true;

  /** `signal` breaks off what is being asked for. */
  constructor(version: FileVersion, signal: AbortSignal) {
    super(version.length, null);
    this.#version = version;
    this.#signal = AbortSignal.any([signal, this.#closed.signal]);
  }

  /** Takes the next bytes of the download over: pdf.js sends them on to its worker. */
  take(bytes: Uint8Array): void {
    this.#received += bytes.length;
    this.onDataProgressiveRead(bytes);
  }

  /** The download is complete. Throws `changed-halfway` when a gap was filled from another version of the file. */
  finish(whole: Uint8Array): void {
    this.onDataProgressiveDone();
    for (const { begin, bytes } of this.#gaps) {
      const isSame = bytes.every((byte, i) => byte === whole[begin + i]);
      if (!isSame) throw new ExpectedError('changed-halfway');
    }
  }

  override requestDataRange(begin: number, end: number): void {
    // What fails is left to the download.
    this.#fill(begin, end).catch(() => {});
  }

  override abort(): void {
    this.#closed.abort();
  }

  async #fill(begin: number, end: number): Promise<void> {
    if (end - begin > LARGEST_GAP) return;
    await new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
    if (this.#received >= end || !this.#serves) return;
    const { url, etag } = this.#version;
    // RFC 9110, section 13.1.5: only a strong ETag may stand in If-Range.
    const isStrong = etag !== null && !etag.startsWith('W/');
    const response = await fetch(url, {
      credentials: 'include',
      // The browser's cache would let this wait for the download of the same address.
      cache: 'no-store',
      headers: { Range: `bytes=${begin}-${end - 1}`, ...(isStrong ? { 'If-Range': etag } : {}) },
      signal: this.#signal,
    });
    if (!this.#isSameFile(response, begin, end)) {
      this.#serves = false;
      await response.body?.cancel();
      return;
    }
    const bytes = new Uint8Array(await response.arrayBuffer());
    if (bytes.length !== end - begin || this.#signal.aborted) return;
    this.#gaps.push({ begin, bytes });
    this.onDataRange(begin, bytes.slice());
  }

  #isSameFile({ status, headers }: Response, begin: number, end: number): boolean {
    const { length, etag, modified } = this.#version;
    return (
      status === 206 &&
      headers.get('content-range') === `bytes ${begin}-${end - 1}/${length}` &&
      headers.get('etag') === etag &&
      headers.get('last-modified') === modified
    );
  }
}
