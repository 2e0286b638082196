import type { Quote } from '../../evidence/quote.ts';
import { ExpectedError } from '../../result.ts';
import type { Evidence } from '../evidence-json.ts';
import { createCsvReader } from '../read-csv.ts';
import { checkEvidence, checkEvidenceOf } from '../read-evidence.ts';
import { readZip } from '../zip/read-zip.ts';
import type { Foreign, Incoming, IncomingKind, IncomingQuote, IncomingQuotes } from './incoming.ts';
import { hypothesisIn, readHypothesis } from './read-hypothesis.ts';
import { heldQuotes, keepQuotes } from './kept-quotes.ts';
import { readJson } from './read-json.ts';
import { readWebAnnotations, webAnnotationsIn } from './read-web-annotations.ts';
import { checkIds, giveIds, type IdOf } from './settle-ids.ts';
import { firstBytes, textPieces } from './text-pieces.ts';

/** A mistaken choice is likelier than a text of that size; 100,000 quotes take some 150 MB. */
const MOST_TEXT = 400_000_000;
/** What a ZIP may say that it unpacks to: more than any of ours. */
const MOST_UNPACKED = 20e9;

/** What reads an evidence pack: gives what is in it and, in sentences, whether it is as it was sealed. */
export type PackReader = (
  file: Blob,
) => Promise<{ evidence: Blob } & Pick<Incoming, 'checked' | 'isChanged' | 'files'>>;

type Options = { idOf: IdOf; readPack: PackReader | null; signal?: AbortSignal; now?: Date };

/**
 * Finds out what a file is, by what is in it and not by its name, and reads all of it or nothing. Throws `not-an-export`,
 * `newer-export`, `is-a-backup`, `damaged-archive`, `broken-json`, `odd-json`, `wrong-encoding`, `too-big`,
 * `file-unreadable`, and the signal's reason.
 */
export async function readImport(
  file: Blob,
  { idOf, readPack, signal, now = new Date() }: Options,
): Promise<Incoming> {
  const start = await firstBytes(file, 1000);
  if (isZip(start)) {
    const entries = await readZip(file, MOST_UNPACKED);
    if (entries.has('backup.json')) throw new ExpectedError('is-a-backup');
    if (!readPack) throw new ExpectedError('not-an-export');
    const { evidence, ...found } = await readPack(file);
    const pieces = textPieces(sized(evidence), signal);
    return { ...(await fromJson('pack', pieces, idOf, now.toISOString())), ...found };
  }
  sized(file);
  const begins = String.fromCharCode(...start);
  // A paper dropped here by mistake, or a text that cannot be a table: not to be taken for one in odd letters.
  if (begins.startsWith('%PDF') || !/[{[,;\t]/.test(begins)) throw new ExpectedError('not-an-export');
  const pieces = textPieces(file, signal);
  if (!/^(?:\u00ef\u00bb\u00bf)?\s*[[{]/.test(begins)) return fromCsv(pieces, idOf);
  return fromJson('evidence', pieces, idOf, now.toISOString());
}

function sized(text: Blob): Blob {
  if (text.size > MOST_TEXT) throw new ExpectedError('too-big');
  return text;
}

/** `kind` is what it is where it holds evidence; a pack holds nothing else. */
async function fromJson(
  kind: 'evidence' | 'pack',
  pieces: AsyncIterable<string>,
  idOf: IdOf,
  now: string,
): Promise<Incoming> {
  const keeper = keepQuotes(idOf);
  const packing = async function* () {
    for await (const piece of pieces) {
      yield piece;
      await keeper.pack();
    }
  };
  const json = await readJson(
    packing(),
    (list, record, text) => list === 'quotes' && keeper.take(record, text),
  );
  const { quotes, areIdsRight } = await keeper.end();
  if (quotes.ids.length > 0 && isWithQuotes(json)) {
    if (json.quotes.length === quotes.ids.length && json.quotes.every((quote) => quote === null)) {
      const evidence = checkEvidenceOf({ ...json, quotes: [] }, quotes);
      if (!evidence.ok) throw new ExpectedError(evidence.code);
      if (!areIdsRight) throw new ExpectedError('not-an-export');
      const { papers, folders, reports, categories } = evidence.value;
      return { ...NOTHING, kind, papers, quotes, folders, reports, categories };
    }
    // Some are of today's form and some are not: an older version, or no evidence at all.
    json.quotes = await putBack(json.quotes, quotes);
  }
  const hypothesis = kind === 'evidence' && hypothesisIn(json);
  if (hypothesis) return fromForeign('hypothesis', readHypothesis(hypothesis, now), idOf);
  const annotations = kind === 'evidence' && webAnnotationsIn(json);
  if (annotations) {
    const { items, elsewhere } = annotations;
    return fromForeign('annotations', readWebAnnotations(items, elsewhere, now), idOf);
  }
  const evidence = checkEvidence(json);
  if (!evidence.ok) throw new ExpectedError(evidence.code);
  return fromEvidence(kind, evidence.value, idOf);
}

function isWithQuotes(json: unknown): json is { quotes: unknown[] } {
  return typeof json === 'object' && json !== null && Array.isArray((json as { quotes?: unknown }).quotes);
}

/** A list with the quotes that were taken out of it in their places again. */
async function putBack(list: readonly unknown[], quotes: IncomingQuotes): Promise<unknown[]> {
  const taken: IncomingQuote[] = [];
  for await (const part of quotes.parts()) taken.push(...part);
  let next = 0;
  return list.map((one) => (one === null ? (taken[next++] ?? null) : one));
}

async function fromCsv(pieces: AsyncIterable<string>, idOf: IdOf): Promise<Incoming> {
  const keeper = keepQuotes(idOf);
  const reader = createCsvReader();
  const keep = (quotes: readonly Quote[]): void => {
    for (const quote of quotes) keeper.keep({ ...quote, deletedAt: null }, null);
  };
  for await (const piece of pieces) {
    keep(reader.take(piece));
    await keeper.pack();
  }
  const { quotes: last, papers, categories } = reader.end();
  keep(last);
  const { quotes, areIdsRight } = await keeper.end();
  if (!areIdsRight) throw new ExpectedError('not-an-export');
  return { ...NOTHING, kind: 'csv', papers, quotes, categories };
}

async function fromEvidence(kind: IncomingKind, evidence: Evidence, idOf: IdOf): Promise<Incoming> {
  const { papers, quotes, folders, reports, categories } = evidence;
  await checkIds(quotes, idOf);
  return { ...NOTHING, kind, papers, quotes: heldQuotes(quotes), folders, reports, categories };
}

async function fromForeign(
  kind: IncomingKind,
  { papers, quotes, refused }: Foreign,
  idOf: IdOf,
): Promise<Incoming> {
  return { ...NOTHING, kind, papers, quotes: heldQuotes(await giveIds(quotes, idOf)), refused };
}

const NOTHING = {
  folders: [],
  reports: [],
  categories: [],
  edits: [],
  refused: [],
  checked: [],
  isChanged: false,
  files: null,
};

function isZip([first, second]: Uint8Array): boolean {
  return first === 0x50 && second === 0x4b;
}
