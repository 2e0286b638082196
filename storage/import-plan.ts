import type { Incoming, IncomingKind, Refusal, RefusalReason } from '../core/exports/imports/incoming.ts';
import type { Paper } from '../core/evidence/paper.ts';
import type { Quote } from '../core/evidence/quote.ts';
import { isNotRead } from '../core/evidence/not-read.ts';
import { countPacked, type PackedCount } from '../core/exports/pack/packed-files.ts';
import { db } from './db.ts';
import { missingFiles } from './import-files.ts';
import { folderFate, paperFate, quoteFate, type Fate } from './import-fates.ts';
import { fromPaperRow } from './paper-row.ts';
import { withStorageErrors } from './storage-error.ts';

/** Examples of each kind. */
const EXAMPLES = 3;

export type FateCounts = Record<Fate, number>;

/** What an import would do. Nothing of it is done. */
export type ImportPlan = {
  kind: IncomingKind;
  quotes: FateCounts;
  papers: FateCounts;
  folders: FateCounts;
  /** Reports of checked papers that are not here yet. */
  reports: number;
  /** Papers with what becomes of their quotes, in the order of the file. */
  byPaper: { sha256: string; title: string; isNotRead: boolean; quotes: FateCounts }[];
  /** Words of the first quotes that would be added, changed or brought back. */
  examples: { fate: Exclude<Fate, 'already'>; words: string }[];
  /** Papers that only their address is known of, so that no quote of theirs was checked. */
  notRead: number;
  refused: { reason: RefusalReason; count: number; examples: string[] }[];
  /** What the check of an evidence pack found. */
  checked: string[];
  isChanged: boolean;
  /** Files of a pack that are not here yet. */
  files: PackedCount;
};

/**
 * Compares a file with the locker, part by part and not in one transaction, which would not wait for the file: what another
 * tab changes meanwhile may be counted as it was before or after. A forecast; `takeIn` compares anew, in its transaction.
 * Throws `storage-blocked`, and the signal's reason.
 */
export function planImport(incoming: Incoming, signal?: AbortSignal): Promise<ImportPlan> {
  const quotes = none();
  const byPaper = new Map(
    incoming.papers.map((paper) => [
      paper.sha256,
      { sha256: paper.sha256, title: paper.title, isNotRead: isNotRead(paper), quotes: none() },
    ]),
  );
  const examples: ImportPlan['examples'] = [];
  return withStorageErrors(async () => {
    const papers = countFates(incoming.papers, await papersHere(incoming.papers), paperFate);
    const known = await knownQuotes();
    for await (const part of incoming.quotes.parts()) {
      signal?.throwIfAborted();
      const here = await quotesHere(part, known);
      part.forEach((quote, index) => {
        const { fate } = quoteFate(here[index], quote);
        quotes[fate] += 1;
        byPaper.get(quote.paper)!.quotes[fate] += 1;
        if (fate !== 'already' && quotes[fate] <= EXAMPLES)
          examples.push({ fate, words: (quote.cleaned || quote.exact).slice(0, 200) });
      });
    }
    const folders = await db.folders.bulkGet(incoming.folders.map(({ id }) => id));
    const reports = await db.reports.bulkGet(incoming.reports.map(({ id }) => id));
    return {
      kind: incoming.kind,
      quotes,
      papers,
      folders: countFates(incoming.folders, folders, folderFate),
      reports: reports.filter((report) => !report).length,
      byPaper: [...byPaper.values()],
      examples,
      notRead: [...byPaper.values()].filter((paper) => paper.isNotRead).length,
      refused: groupRefusals(incoming.refused),
      checked: incoming.checked,
      isChanged: incoming.isChanged,
      files: countPacked(await missingFiles(incoming)),
    };
  });
}

/** The ids of all quotes: asking for each of a big file, of which most are new, would take far longer. */
export async function knownQuotes(): Promise<ReadonlySet<string>> {
  return new Set(await db.quotes.toCollection().primaryKeys());
}

/** Those of some quotes that are in the locker, in their order; undefined for one that is not, or is not `known`. */
export async function quotesHere(
  quotes: readonly Pick<Quote, 'id'>[],
  known: ReadonlySet<string>,
): Promise<(Quote | undefined)[]> {
  const ids = quotes.map(({ id }) => id).filter((id) => known.has(id));
  const found = new Map(
    (await db.quotes.bulkGet(ids)).flatMap((quote) => (quote ? [[quote.id, quote]] : [])),
  );
  return quotes.map(({ id }) => found.get(id));
}

/** Those of some papers that are in the locker, in their order; undefined for one that is not. */
export async function papersHere(papers: readonly Paper[]): Promise<(Paper | undefined)[]> {
  const rows = await db.papers.bulkGet(papers.map(({ sha256 }) => sha256));
  return rows.map((row) => row && fromPaperRow(row));
}

function countFates<Item>(
  incoming: readonly Item[],
  here: readonly (Item | undefined)[],
  fateOf: (here: Item | undefined, incoming: Item) => { fate: Fate },
): FateCounts {
  const counts = none();
  incoming.forEach((item, index) => (counts[fateOf(here[index], item).fate] += 1));
  return counts;
}

/** Nothing of any fate yet. */
export function none(): FateCounts {
  return { added: 0, merged: 0, restored: 0, already: 0 };
}

function groupRefusals(refused: readonly Refusal[]): ImportPlan['refused'] {
  const groups = Map.groupBy(refused, ({ reason }) => reason);
  return [...groups].map(([reason, all]) => ({
    reason,
    // Of what is on other pages, the example is how many there are.
    count: reason === 'not-here' ? Number(all[0]!.example) : all.length,
    examples: reason === 'not-here' ? [] : all.slice(0, EXAMPLES).map(({ example }) => example),
  }));
}
