import * as z from 'zod';
import { categoryKey } from '../evidence/category-name.ts';
import { createReadCounter, type ReadCount } from '../evidence/count-read.ts';
import { paperSchema } from '../evidence/paper.ts';
import { upgradePaper, upgradeQuote } from '../evidence/upgrade-records.ts';
import type { Result } from '../result.ts';
import {
  EVIDENCE_FORMAT,
  EVIDENCE_SCHEMA,
  EVIDENCE_VERSION,
  evidenceSchema,
  type Evidence,
} from './evidence-json.ts';

const envelopeSchema = z.object({
  format: z.literal(EVIDENCE_FORMAT),
  version: z.int(),
});

/**
 * Reads the text of an `evidence.json`, all of it or nothing: `newer-export` for a version that this Minuted
 * does not know, `not-an-export` for everything else that is not exactly such a file, which includes quotes
 * or reports without their paper, and papers, quotes, folders, reports or categories that are
 * there twice.
 */
export function readEvidence(text: string): Result<Evidence> {
  return checkEvidence(parseJson(text));
}

/** The same for JSON that is parsed already. */
export function checkEvidence(json: unknown): Result<Evidence> {
  const envelope = envelopeSchema.safeParse(json);
  if (envelope.success && envelope.data.version > EVIDENCE_VERSION)
    return { ok: false, code: 'newer-export' };

  const evidence = evidenceSchema.safeParse(upgrade(json));
  if (!evidence.success || !isWhole(evidence.data)) return { ok: false, code: 'not-an-export' };
  return { ok: true, value: evidence.data };
}

/** The same for JSON whose quotes are in other hands, and are of today's form. */
export function checkEvidenceOf(
  json: unknown,
  { ids, papers }: { ids: readonly string[]; papers: ReadonlySet<string> },
): Result<Evidence> {
  const evidence = checkEvidence(json);
  if (!evidence.ok) return evidence;
  const known = new Set(evidence.value.papers.map(({ sha256 }) => sha256));
  const isWhole = new Set(ids).size === ids.length && [...papers].every((paper) => known.has(paper));
  return isWhole ? evidence : { ok: false, code: 'not-an-export' };
}

/** Versions 1 and 2 knew less of papers and quotes, neither folders nor reports, and did not count what was read. */
const olderSchema = z.looseObject({
  format: z.literal(EVIDENCE_FORMAT),
  version: z.union([z.literal(1), z.literal(2)]),
  papers: z.array(z.record(z.string(), z.unknown())),
  quotes: z.array(z.record(z.string(), z.unknown())),
});

/** Version 3 named no categories. */
const thirdSchema = z.looseObject({ format: z.literal(EVIDENCE_FORMAT), version: z.literal(3) });

/** A file of an older version as one of this version; anything else as it is. */
function upgrade(json: unknown): unknown {
  const third = thirdSchema.safeParse(json);
  if (third.success) return { ...third.data, version: EVIDENCE_VERSION, categories: [] };
  const older = olderSchema.safeParse(json);
  if (!older.success) return json;
  const { papers, quotes } = older.data;
  const upgraded = papers.map(upgradePaper);
  return {
    ...older.data,
    $schema: EVIDENCE_SCHEMA,
    version: EVIDENCE_VERSION,
    papers: upgraded,
    quotes: quotes.map(upgradeQuote),
    folders: [],
    reports: [],
    categories: [],
    read: countRead(upgraded),
  };
}

/** What was read in all; of papers that are none, and will be refused, nothing. */
function countRead(papers: unknown[]): ReadCount {
  const counter = createReadCounter();
  const read = z.array(paperSchema).safeParse(papers);
  counter.add(read.data ?? []);
  return counter.total();
}

function isWhole({ papers, quotes, folders, reports, categories }: Evidence): boolean {
  const known = new Set(papers.map(({ sha256 }) => sha256));
  const ids = new Set(quotes.map(({ id }) => id));
  return (
    known.size === papers.length &&
    ids.size === quotes.length &&
    [...quotes, ...reports].every(({ paper }) => known.has(paper)) &&
    new Set(reports.map(({ id }) => id)).size === reports.length &&
    new Set(folders.map(({ id }) => id)).size === folders.length &&
    new Set(categories.map(categoryKey)).size === categories.length
  );
}

function parseJson(text: string): unknown {
  try {
    // Editors on Windows put a byte order mark in front.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
