/** Where everything is in an evidence pack, below its one folder. */
export const PACK_PATHS = {
  evidence: 'data/evidence.json',
  log: 'data/log.json',
  index: 'data/pack.json',
  bagit: 'bagit.txt',
  info: 'bag-info.txt',
  manifest: 'manifest-sha256.txt',
  tagManifest: 'tagmanifest-sha256.txt',
  key: 'public-key.pem',
  /** Of the tag manifest, so it is the one file that this cannot list. */
  signature: 'tagmanifest-sha256.txt.sig',
  readme: 'README.txt',
  verify: 'verify.html',
} as const;

/** Where the reading text of a paper (its SHA-256) is. */
export function textPath(paper: string): string {
  return `data/texts/${paper}.json`;
}
