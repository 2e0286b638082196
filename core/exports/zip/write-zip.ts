import { ExpectedError } from '../../result.ts';
import { crc32OfBlob } from './crc32.ts';
import { CENTRAL, DEFLATED, END, LOCAL, MOST_BYTES, MOST_ENTRIES, STORED } from './zip-records.ts';

/** A file for a ZIP. Names are plain: letters, digits, dot, hyphen, underscore and `/` between folders. */
export type ZipFile = {
  path: string;
  content: Blob;
  /** Text is worth making smaller; pictures and PDFs are so already. */
  deflate?: boolean;
};

/** Or the one name with brackets that Office files begin with. */
const PLAIN_PATH = /^(?!.*(?:^|\/)\.{1,2}(?:\/|$))[\w.-]+(?:\/[\w.-]+)*$|^\[Content_Types\]\.xml$/;

/**
 * A ZIP of files, as a Blob that only refers to theirs: nothing is held in memory. The same files and time give the
 * same bytes. Throws `pack-too-big` above 4 GB or 65,534 files.
 */
export async function writeZip(files: readonly ZipFile[], madeAt: Date): Promise<Blob> {
  if (files.length > MOST_ENTRIES) throw new ExpectedError('pack-too-big');
  const parts: BlobPart[] = [];
  const index: Uint8Array<ArrayBuffer>[] = [];
  let offset = 0;
  for (const { path, content, deflate = false } of files) {
    if (!PLAIN_PATH.test(path)) throw new Error(`Not a plain path: ${path}`);
    const name = new TextEncoder().encode(path);
    const data = deflate ? await deflated(content) : content;
    const crc = await crc32OfBlob(content);
    const method = deflate ? DEFLATED : STORED;
    const sizes = { crc, packed: data.size, size: content.size };
    index.push(record(CENTRAL, { method, madeAt, ...sizes, name, offset }), name);
    parts.push(record(LOCAL, { method, madeAt, ...sizes, name }), name, data);
    offset += LOCAL.length + name.length + data.size;
    if (offset > MOST_BYTES) throw new ExpectedError('pack-too-big');
  }
  const indexSize = index.reduce((sum, { length }) => sum + length, 0);
  return new Blob([...parts, ...index, endRecord(files.length, indexSize, offset)], {
    type: 'application/zip',
  });
}

function deflated(content: Blob): Promise<Blob> {
  return new Response(content.stream().pipeThrough(new CompressionStream('deflate-raw'))).blob();
}

type Fields = {
  method: number;
  madeAt: Date;
  crc: number;
  packed: number;
  size: number;
  name: Uint8Array;
  offset?: number;
};

/** A local header, or the entry of the index, which says the same with some fields more. */
function record({ signature, length }: typeof LOCAL, fields: Fields): Uint8Array<ArrayBuffer> {
  const { method, madeAt, crc, packed, size, name, offset } = fields;
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, signature, true);
  let at = 4;
  if (offset !== undefined) {
    // Made on Unix, so that programs take the attributes and the name as they are.
    view.setUint16(at, (3 << 8) | 20, true);
    at += 2;
    view.setUint32(38, 0o100644 << 16, true);
    view.setUint32(42, offset, true);
  }
  view.setUint16(at, 20, true);
  // The name is UTF-8.
  view.setUint16(at + 2, 0x0800, true);
  view.setUint16(at + 4, method, true);
  view.setUint16(at + 6, dosTime(madeAt), true);
  view.setUint16(at + 8, dosDate(madeAt), true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, packed, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, name.length, true);
  return bytes;
}

function endRecord(count: number, indexSize: number, indexAt: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(END.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, END.signature, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, indexSize, true);
  view.setUint32(16, indexAt, true);
  return bytes;
}

/** In UTC, so that the same pack made elsewhere is the same file. */
function dosTime(at: Date): number {
  return (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1);
}

function dosDate(at: Date): number {
  return (Math.max(0, at.getUTCFullYear() - 1980) << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate();
}
