import { fileNameOf } from '../../core/evidence/file-name.ts';
import { ExpectedError, type ErrorCode } from '../../core/result.ts';
import { askForPaper, withoutHash } from './ask-for-paper.ts';
import { GapTransport } from './gap-transport.ts';
import { GatheredBytes } from './gathered-bytes.ts';
import { checkStart, START_LENGTH } from './open-pdf.ts';
import type { PaperFile } from './paper-file.ts';

/**
 * Fetches a paper with the reader's own sign-in, and comes back as soon as the server begins to answer.
 * Errors, at once: `cannot-reach`, and by the status `sent-by-form`, `paper-gone`, `not-let-in`, `site-trouble`. Errors
 * of the bytes: `empty-file`, `not-a-pdf`, `web-page`, `broken-off`, `changed-halfway`. An aborted `signal` throws its
 * reason. `asked` is given where the site was asked for it already.
 */
export async function fetchPaperFile(
  url: URL,
  signal: AbortSignal,
  asked = askForPaper(url),
): Promise<PaperFile> {
  const stop = () => asked.stop.abort(signal.reason);
  if (signal.aborted) stop();
  else signal.addEventListener('abort', stop, { once: true });
  const response = await asked.response.catch((error: unknown) => {
    signal.throwIfAborted();
    throw new ExpectedError('cannot-reach', error);
  });
  if (!response.ok) {
    void response.body?.cancel();
    throw new ExpectedError(codeOf(response.status), response.status);
  }
  const early = earlyFrom(response, signal);
  const whole = download(response, early, signal);
  // Whoever waits for it hears of it; that nobody waits yet is no failure of its own.
  whole.catch(() => {});
  const fileName = fileNameOf(response.headers.get('content-disposition'), url);
  const [etag, lastModified] = [response.headers.get('etag'), response.headers.get('last-modified')];
  return { address: withoutHash(url), fileName, sentAs: { etag, lastModified }, whole, early };
}

function codeOf(status: number): ErrorCode {
  if (status === 404 || status === 410) return 'paper-gone';
  if (status === 401 || status === 403 || status === 407) return 'not-let-in';
  // Asked the wrong way: the browser sent a form where we can only ask for an address.
  if (status === 405) return 'sent-by-form';
  return status >= 500 ? 'site-trouble' : 'cannot-reach';
}

/** A way to open the paper before it is there, where the server sends parts of files and says how long this one is. */
function earlyFrom({ headers, url }: Response, signal: AbortSignal): GapTransport | null {
  const length = Number(headers.get('content-length'));
  const servesParts = headers.get('accept-ranges')?.trim().toLowerCase() === 'bytes';
  // Of what comes packed neither length nor places are those of the file.
  if (!servesParts || !Number.isSafeInteger(length) || length <= 0 || headers.get('content-encoding'))
    return null;
  const [etag, modified] = [headers.get('etag'), headers.get('last-modified')];
  return new GapTransport({ url, length, etag, modified }, signal);
}

async function download(
  response: Response,
  early: GapTransport | null,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const gathered = new GatheredBytes(early?.length ?? null);
  const stream = (response.body ?? new Blob().stream()).getReader();
  let begun = false;
  for (;;) {
    const { done, value } = await stream.read().catch((error: unknown) => {
      signal.throwIfAborted();
      throw new ExpectedError('broken-off', error);
    });
    if (done) break;
    gathered.add(value);
    if (!begun && gathered.length >= START_LENGTH) {
      begun = true;
      try {
        checkPdf(gathered.bytes(), response.headers);
      } catch (error) {
        void stream.cancel().catch(() => {});
        throw error;
      }
      // pdf.js hears nothing before it is a PDF.
      early?.take(gathered.bytes().slice());
    } else if (begun) early?.take(value);
  }
  signal.throwIfAborted();
  const whole = gathered.whole();
  if (!begun) checkPdf(whole, response.headers);
  if (early && whole.length !== early.length) throw new ExpectedError('broken-off');
  if (!begun) early?.take(whole.slice());
  early?.finish(whole);
  return whole;
}

/** Throws when bytes are not the start of a PDF: `empty-file`, `not-a-pdf`, or `web-page` when they say so. */
function checkPdf(start: Uint8Array, headers: Headers): void {
  try {
    checkStart(start);
  } catch (error) {
    const isPage = start.length > 0 && /html/i.test(headers.get('content-type') ?? '');
    throw isPage ? new ExpectedError('web-page', error) : error;
  }
}
