import type { LockerIndex } from '../../core/evidence/locker-search/locker-index.ts';
import { followLocker, type LockerChange } from '../../storage/follow-locker.ts';
import { papersFoundChanged } from '../../storage/reports.ts';
import {
  allFolders,
  lastLogged,
  papersById,
  quotesAfter,
  quotesById,
  quotesLoggedAfter,
} from '../../storage/read-for-search.ts';

/** Quotes that are read at a time: some hundredths of a second, so that questions can come in between. */
const CHUNK = 1000;

type KeepOptions = {
  /** Called once, before `onChange`, when all of the locker is in the index. */
  onWhole: () => void;
  /** Called when the index has something new. */
  onChange: () => void;
};

/**
 * Reads the locker into an index, and every change of it from then on, of this tab or another. Resolves when all was
 * read; errors: `storage-blocked`.
 */
export async function keepIndex(index: LockerIndex, { onWhole, onChange }: KeepOptions): Promise<void> {
  let change: LockerChange | null = null;
  let isReading = true;
  let isWhole = false;
  // What is logged from here on is read again in the end, so that nothing is missed while the rest is read.
  let seen = await lastLogged();

  const catchUp = async () => {
    isReading = true;
    try {
      for (let now = change; now; now = change) {
        change = null;
        if (now.papers === null || now.papers.length > 0) await readPapers(index, now.papers);
        if (now.quotes) {
          const { last, ids } = await quotesLoggedAfter(seen);
          await readQuotes(index, ids);
          seen = last;
        }
        if (now.folders) index.setFolders(await allFolders());
        if (now.reports) index.setFoundChanged(await papersFoundChanged());
        if (!change && isWhole) onChange();
      }
    } finally {
      isReading = false;
    }
  };
  followLocker((next) => {
    change = change ? join(change, next) : next;
    // A change of quotes that cannot be read now is read with the next: the log still has it.
    if (!isReading) void catchUp().catch(() => undefined);
  });

  await readPapers(index, null);
  index.setFolders(await allFolders());
  index.setFoundChanged(await papersFoundChanged());
  for (let id = ''; ;) {
    const quotes = await quotesAfter(id, CHUNK);
    index.putQuotes(quotes);
    id = quotes.at(-1)?.id ?? id;
    if (quotes.length < CHUNK) break;
  }
  await catchUp();
  isWhole = true;
  onWhole();
  onChange();
}

function join(a: LockerChange, b: LockerChange): LockerChange {
  return {
    papers: a.papers && b.papers && [...a.papers, ...b.papers],
    quotes: a.quotes || b.quotes,
    folders: a.folders || b.folders,
    reports: a.reports || b.reports,
  };
}

async function readPapers(index: LockerIndex, ids: string[] | null): Promise<void> {
  const papers = await papersById(ids);
  const there = new Set(papers.map(({ sha256 }) => sha256));
  index.putPapers(papers);
  index.removePapers([...(ids ?? index.paperIds())].filter((sha256) => !there.has(sha256)));
}

async function readQuotes(index: LockerIndex, ids: string[]): Promise<void> {
  for (let from = 0; from < ids.length; from += CHUNK) {
    const some = ids.slice(from, from + CHUNK);
    const quotes = await quotesById(some);
    const there = new Set(quotes.map(({ id }) => id));
    index.putQuotes(quotes);
    index.removeQuotes(some.filter((id) => !there.has(id)));
  }
}
