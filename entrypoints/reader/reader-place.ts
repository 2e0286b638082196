/** What the reader's own address asks for. */
export type ReaderPlace = {
  address: string | null;
  /** Names bytes that were kept, where the address does not bring the paper back. */
  held: string | null;
  /** Names a paper (its SHA-256) of which the locker has a copy. */
  copy: string | null;
  page: number;
};

/** Reads `reader.html?src=...#page=12`. Any page of the web may have written it: nothing here is safe. */
export function readerPlace({ search, hash }: { search: string; hash: string }): ReaderPlace {
  const asked = new URLSearchParams(search);
  // RFC 8118, section 3: other parameters may stand before and after.
  const page = Number(/[#&]page=(\d{1,6})(?:&|$)/.exec(hash)?.[1] ?? 1);
  return {
    address: asked.get('src'),
    held: asked.get('held'),
    copy: asked.get('copy'),
    page: Math.max(1, page),
  };
}
