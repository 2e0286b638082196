/** Bytes that are put into one Blob: few enough to be held, and enough that Blobs are few: each one waits for the browser. */
const PART = 2 ** 22;

/** Takes a long text piece by piece. */
export type TextCollector = {
  add(text: string): void;
  /** All of it in UTF-8. */
  end(): Blob;
};

/**
 * Puts a text that comes in pieces into Blobs, which the browser may keep on the disk. A Blob made of a string is encoded
 * into memory that is asked for anew each time, which takes twice as long as all else that is done with it.
 */
export function collectText(): TextCollector {
  const encoder = new TextEncoder();
  const buffer = new Uint8Array(PART);
  const parts: Blob[] = [];
  let used = 0;

  const flush = (): void => {
    if (used > 0) parts.push(new Blob([buffer.subarray(0, used)]));
    used = 0;
  };
  return {
    add(text) {
      for (let rest = text; rest.length > 0;) {
        const { read, written } = encoder.encodeInto(rest, buffer.subarray(used));
        used += written;
        // What is left did not fit; a character is never divided.
        if (read < rest.length) flush();
        rest = rest.slice(read);
      }
    },
    end() {
      flush();
      return new Blob(parts);
    },
  };
}
