import { ExpectedError } from '../../result.ts';

/** Bytes read at a time. */
const STEP = 4_000_000;

/**
 * The text of a file in UTF-8, piece by piece, without a byte order mark. Throws `wrong-encoding` for what is not UTF-8
 * (UTF-16, and the character sets of old Windows programs), `file-unreadable`, and the signal's reason.
 */
export async function* textPieces(file: Blob, signal?: AbortSignal): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for (let at = 0; at < file.size; at += STEP) {
    signal?.throwIfAborted();
    const bytes = await readBytes(file.slice(at, at + STEP));
    if (at === 0 && isUtf16(bytes)) throw new ExpectedError('wrong-encoding');
    yield decode(decoder, bytes, at + STEP < file.size);
  }
}

/** The first bytes of a file. Throws `file-unreadable`. */
export async function firstBytes(file: Blob, count: number): Promise<Uint8Array> {
  return readBytes(file.slice(0, count));
}

async function readBytes(blob: Blob): Promise<Uint8Array> {
  try {
    return new Uint8Array(await blob.arrayBuffer());
  } catch (error) {
    // Moved, changed or taken away since it was chosen.
    throw new ExpectedError('file-unreadable', error);
  }
}

/** All that we read begins with a character of ASCII, which has a zero byte beside it in UTF-16. */
function isUtf16([first, second]: Uint8Array): boolean {
  const hasMark = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return hasMark || first === 0 || second === 0;
}

function decode(decoder: TextDecoder, bytes: Uint8Array, stream: boolean): string {
  try {
    return decoder.decode(bytes, { stream });
  } catch (error) {
    throw new ExpectedError('wrong-encoding', error);
  }
}
