import { ExpectedError } from '../../result.ts';
import { crc32 } from './crc32.ts';
import { CENTRAL, DEFLATED, END, LOCAL, STORED } from './zip-records.ts';

/** A file in a ZIP. `read` unpacks it and checks its length and CRC; it throws `damaged-archive`. */
export type ZipEntry = { path: string; size: number; read(): Promise<Blob> };

/** A ZIP of ours has a few thousand files; the end record can have a comment of up to 64 kB behind it. */
const MOST_FILES = 65_535;
const END_REACH = END.length + 0xffff;
/** No text of ours packs better than this; a bomb does. */
const MOST_RATIO = 1100;

/**
 * The files of a ZIP by path, folders left out. Nothing is unpacked yet. Refuses (`damaged-archive`) what no ZIP for
 * evidence has: paths that lead out of their folder, links, encrypted or overlapping files, the same path twice, more
 * than one disk, and sizes beyond `mostBytes` in all.
 */
export async function readZip(file: Blob, mostBytes: number): Promise<Map<string, ZipEntry>> {
  const end = await findEnd(file);
  const count = end.getUint16(10, true);
  const indexSize = end.getUint32(12, true);
  const indexAt = end.getUint32(16, true);
  if (end.getUint16(4, true) !== 0 || count > MOST_FILES || indexAt + indexSize > file.size) fail();
  const index = await view(file.slice(indexAt, indexAt + indexSize));

  const entries = new Map<string, ZipEntry>();
  const places: { start: number; end: number }[] = [];
  let total = 0;
  for (let at = 0, left = count; left > 0; left -= 1) {
    if (at + CENTRAL.length > index.byteLength || index.getUint32(at, true) !== CENTRAL.signature) fail();
    const nameLength = index.getUint16(at + 28, true);
    const length =
      CENTRAL.length + nameLength + index.getUint16(at + 30, true) + index.getUint16(at + 32, true);
    if (at + length > index.byteLength) fail();
    const path = decode(new Uint8Array(index.buffer, at + CENTRAL.length, nameLength));
    const entry = {
      method: index.getUint16(at + 10, true),
      crc: index.getUint32(at + 16, true),
      packed: index.getUint32(at + 20, true),
      size: index.getUint32(at + 24, true),
      offset: index.getUint32(at + 42, true),
    };
    const isEncrypted = (index.getUint16(at + 8, true) & 1) !== 0;
    const isLink = index.getUint16(at + 40, true) >> 12 === 0o12;
    at += length;
    if (isEncrypted || isLink || !isSafe(path) || ![STORED, DEFLATED].includes(entry.method)) fail();
    if (entry.size > entry.packed * MOST_RATIO + 64) fail();
    total += entry.size;
    if (total > mostBytes || entries.has(path)) fail();
    if (path.endsWith('/')) continue;
    const start = await dataStart(file, entry.offset, indexAt);
    places.push({ start: entry.offset, end: start + entry.packed });
    entries.set(path, { path, size: entry.size, read: () => unpack(file, start, entry) });
  }
  if (overlap(places, indexAt)) fail();
  return entries;
}

function fail(): never {
  throw new ExpectedError('damaged-archive');
}

async function view(blob: Blob): Promise<DataView<ArrayBuffer>> {
  return new DataView(await blob.arrayBuffer());
}

async function findEnd(file: Blob): Promise<DataView> {
  const tail = await view(file.slice(Math.max(0, file.size - END_REACH)));
  for (let at = tail.byteLength - END.length; at >= 0; at -= 1) {
    if (tail.getUint32(at, true) === END.signature) return new DataView(tail.buffer, at);
  }
  return fail();
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return fail();
  }
}

/** Whether a path stays in its folder on every system. */
function isSafe(path: string): boolean {
  if (path === '' || /[\\:\0]/.test(path) || path.startsWith('/')) return false;
  return path
    .replace(/\/$/, '')
    .split('/')
    .every((part) => part !== '' && part !== '.' && part !== '..');
}

/** Where the bytes of a file begin: the local header has a length of its own. */
async function dataStart(file: Blob, offset: number, indexAt: number): Promise<number> {
  if (offset + LOCAL.length > indexAt) fail();
  const header = await view(file.slice(offset, offset + LOCAL.length));
  if (header.getUint32(0, true) !== LOCAL.signature) fail();
  return offset + LOCAL.length + header.getUint16(26, true) + header.getUint16(28, true);
}

function overlap(places: { start: number; end: number }[], indexAt: number): boolean {
  places.sort((a, b) => a.start - b.start);
  return places.some(({ end }, i) => end > (places[i + 1]?.start ?? indexAt));
}

type Packed = { method: number; crc: number; packed: number; size: number };

async function unpack(file: Blob, start: number, { method, crc, packed, size }: Packed): Promise<Blob> {
  const data = file.slice(start, start + packed);
  const stream =
    method === STORED ? data.stream() : data.stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const pieces: Blob[] = [];
  let length = 0;
  let sum = 0;
  try {
    for await (const piece of stream) {
      length += piece.length;
      // It stops before more is unpacked than was declared.
      if (length > size) fail();
      sum = crc32(piece, sum);
      if (method !== STORED) pieces.push(new Blob([piece]));
    }
  } catch {
    return fail();
  }
  if (length !== size || sum !== crc) fail();
  return method === STORED ? data : new Blob(pieces);
}
