/** The checksums of a manifest by path, and how many of its lines are none or name a file again. */
export type Manifest = { sums: Map<string, string>; badLines: number };

/** Reads a manifest (RFC 8493, section 2.1.3): a line a file, its SHA-256, white space, its path. */
export function readManifest(text: string): Manifest {
  const sums = new Map<string, string>();
  let badLines = 0;
  for (const line of text.split(/\r\n|\r|\n/)) {
    if (line === '') continue;
    const [, sum, path] = /^([0-9a-f]{64})[ \t]+\*?(\S.*)$/i.exec(line) ?? [];
    if (sum === undefined || path === undefined || sums.has(path)) badLines += 1;
    else sums.set(path, sum.toLowerCase());
  }
  return { sums, badLines };
}
