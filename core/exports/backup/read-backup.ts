import * as z from 'zod';
import { findLogFault } from '../../evidence/log.ts';
import { sha256OfBytes } from '../../evidence/sha256.ts';
import { ExpectedError } from '../../result.ts';
import { readZip, type ZipEntry } from '../zip/read-zip.ts';
import {
  BACKUP_FORMAT,
  BACKUP_TABLES,
  BACKUP_VERSION,
  backupManifestSchema,
  backupRowSchemas,
  type BackupManifest,
  type BackupRows,
  type BackupTable,
} from './backup-schemas.ts';
import { rowsPath } from './write-backup.ts';

/** More than a backup can have: `writeZip` stops at 4 GB packed. */
const MOST_BYTES = 20e9;

const envelopeSchema = z.object({ format: z.literal(BACKUP_FORMAT), version: z.int() });

/** A backup of which everything was checked: its files, its rows, and that what belongs together is there. */
export type Backup = {
  manifest: BackupManifest;
  rows: BackupRows;
  /** The content of a file that a row names. */
  fileOf(path: string): Blob;
};

/**
 * Reads a backup, all of it or nothing. Throws `not-a-backup`, `newer-backup`, and `damaged-archive` for one that is not
 * as it was made: another SHA-256, a row that is no row, a log that does not hold.
 */
export async function readBackup(
  file: Blob,
  onProgress: (done: number, all: number) => void = () => {},
): Promise<Backup> {
  const entries = await readZip(file, MOST_BYTES).catch(() => fail('not-a-backup'));
  const manifest = await readManifest(entries.get('backup.json'));
  const files = new Map<string, Blob>();
  for (const { path, bytes, sha256 } of manifest.files) {
    const entry = entries.get(path);
    if (!entry || entry.size !== bytes || files.has(path)) fail('damaged-archive');
    const content = await entry!.read();
    const sum = await sha256OfBytes(new Uint8Array(await content.arrayBuffer()));
    if (sum !== sha256) fail('damaged-archive');
    files.set(path, content);
    onProgress(files.size, manifest.files.length);
  }
  const fileOf = (path: string) => files.get(path) ?? fail('damaged-archive');
  // What version 1 had not: that none is missing, the counts tell.
  const rowsOf = (name: BackupTable) =>
    name === 'categoryNames' && !files.has(rowsPath(name)) ? [] : readRows(name, fileOf(rowsPath(name)));
  const rows = Object.fromEntries(
    await Promise.all(BACKUP_TABLES.map(async (name) => [name, await rowsOf(name)])),
  ) as BackupRows;
  checkRows(manifest, rows, fileOf);
  return { manifest, rows, fileOf };
}

function fail(code: 'not-a-backup' | 'newer-backup' | 'damaged-archive'): never {
  throw new ExpectedError(code);
}

async function readManifest(entry: ZipEntry | undefined): Promise<BackupManifest> {
  if (!entry || entry.size > 50_000_000) fail('not-a-backup');
  const json = parseJson(await (await entry!.read()).text());
  const envelope = envelopeSchema.safeParse(json);
  if (!envelope.success) return fail('not-a-backup');
  if (envelope.data.version > BACKUP_VERSION) return fail('newer-backup');
  const manifest = backupManifestSchema.safeParse(
    envelope.data.version === 1 ? upgrade(json as object) : json,
  );
  return manifest.success ? manifest.data : fail('damaged-archive');
}

/** A manifest of version 1, which knew no names of categories. */
function upgrade(json: { counts?: object }): object {
  return { ...json, version: BACKUP_VERSION, counts: { ...json.counts, categoryNames: 0 } };
}

/** Line by line out of the stream: a big table does not fit into one string. */
async function readRows(name: BackupTable, content: Blob): Promise<object[]> {
  const rows: object[] = [];
  let rest = '';
  const take = (line: string) => {
    const row = backupRowSchemas[name].safeParse(parseJson(line));
    if (!row.success) fail('damaged-archive');
    rows.push(row.data!);
  };
  for await (const piece of content.stream().pipeThrough(new TextDecoderStream())) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop()!;
    lines.forEach(take);
  }
  if (rest !== '') fail('damaged-archive');
  return rows;
}

function checkRows(
  { counts, files }: BackupManifest,
  rows: BackupRows,
  fileOf: (path: string) => Blob,
): void {
  if (BACKUP_TABLES.some((name) => rows[name].length !== counts[name])) fail('damaged-archive');
  const kinds = new Map(rows.papers.map(({ sha256, kind }) => [sha256, kind]));
  if (rows.quotes.some(({ paper }) => !kinds.has(paper))) fail('damaged-archive');
  if (findLogFault(undefined, rows.log)) fail('damaged-archive');
  for (const { pictures } of rows.pictures) for (const { image } of pictures) fileOf(image);
  for (const { gzip } of rows.paperTexts) fileOf(gzip);
  const sums = new Map(files.map(({ path, sha256 }) => [path, sha256]));
  for (const { paper, copy, sha256 } of rows.sources) {
    if (sums.get(copy) !== sha256) fail('damaged-archive');
    // A PDF is known by the hash of its bytes.
    if (kinds.get(paper) === 'pdf' && sha256 !== paper) fail('damaged-archive');
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
