import type { Incoming, IncomingKind, Refusal, RefusalReason } from '../core/exports/imports/incoming.ts';
import { isNotRead } from '../core/evidence/not-read.ts';
import { countPacked, type PackedCount } from '../core/exports/pack/packed-files.ts';
import { db } from './db.ts';
import { missingFiles } from './import-files.ts';
import { folderFate, paperFate, quoteFate, type Fate } from './import-fates.ts';
import { fromPaperRow } from './paper-row.ts';
import { withStorageErrors } from './storage-error.ts';

/** Quotes looked up at a time. */
const CHUNK = 1000;
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

const PLAN_TABLES = [db.papers, db.quotes, db.folders, db.reports, db.pictures, db.paperTexts, db.sources];

/** Compares a file with the locker. Throws `storage-blocked`, and the signal's reason. */
export function planImport(incoming: Incoming, signal?: AbortSignal): Promise<ImportPlan> {
  const papers = none();
  const byPaper = new Map(
    incoming.papers.map((paper) => [
      paper.sha256,
      { sha256: paper.sha256, title: paper.title, isNotRead: isNotRead(paper), quotes: none() },
    ]),
  );
  const quotes = none();
  const folders = none();
  const examples: ImportPlan['examples'] = [];
  return withStorageErrors(() =>
    db.transaction('r', PLAN_TABLES, async () => {
      for (const paper of incoming.papers) {
        const row = await db.papers.get(paper.sha256);
        papers[paperFate(row && fromPaperRow(row), paper).fate] += 1;
      }
      for (let from = 0; from < incoming.quotes.length; from += CHUNK) {
        signal?.throwIfAborted();
        const chunk = incoming.quotes.slice(from, from + CHUNK);
        const here = await db.quotes.bulkGet(chunk.map(({ id }) => id));
        chunk.forEach((quote, index) => {
          const { fate } = quoteFate(here[index], quote);
          quotes[fate] += 1;
          byPaper.get(quote.paper)!.quotes[fate] += 1;
          if (fate !== 'already' && quotes[fate] <= EXAMPLES)
            examples.push({ fate, words: (quote.cleaned || quote.exact).slice(0, 200) });
        });
      }
      for (const folder of incoming.folders)
        folders[folderFate(await db.folders.get(folder.id), folder).fate] += 1;
      const known = await db.reports.bulkGet(incoming.reports.map(({ id }) => id));
      return {
        kind: incoming.kind,
        quotes,
        papers,
        folders,
        reports: known.filter((report) => !report).length,
        byPaper: [...byPaper.values()],
        examples,
        notRead: [...byPaper.values()].filter((paper) => paper.isNotRead).length,
        refused: groupRefusals(incoming.refused),
        checked: incoming.checked,
        isChanged: incoming.isChanged,
        files: countPacked(await missingFiles(incoming)),
      };
    }),
  );
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
