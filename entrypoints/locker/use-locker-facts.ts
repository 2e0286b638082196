import { createCategoryLookup, namesOfPacks } from '../../core/evidence/category-name.ts';
import type { QuoteMatch } from '../../core/evidence/quote.ts';
import { sendPack } from '../../core/phrases/send-pack.ts';
import { say } from '../../platform/say.ts';
import { readCategoryNames } from '../../storage/category-names.ts';
import { quotesWithPictures } from '../../storage/pictures.ts';
import {
  countFolders,
  readPapers,
  readTags,
  readTitles,
  type FolderCount,
} from '../../storage/read-locker.ts';
import { useLiveQuery, type LiveResult } from '../../storage/use-live-query.ts';

const NO_IDS: ReadonlySet<string> = new Set();
const NO_TITLES: ReadonlyMap<string, string> = new Map();
const OWN_NAMES = namesOfPacks([sendPack]);
const NO_FOLDERS: FolderCount[] = [];

/**
 * What the page shows around the quotes, followed in the database: folders, tags, papers, pictures, categories. What
 * nobody sees at once is asked for when the first quotes are shown, and how many quotes papers have when it `isCounted`.
 */
export function useLockerFacts({ isShown, isCounted }: { isShown: boolean; isCounted: boolean }) {
  const folders = valueOf(useLiveQuery(countFolders, [], isShown), NO_FOLDERS);
  const knownTags = valueOf(useLiveQuery(readTags, [], isShown), []);
  const titles = valueOf(useLiveQuery(readTitles, [], isShown), NO_TITLES);
  const papers = useLiveQuery(readPapers, [], isShown && isCounted);
  const pictured = valueOf(useLiveQuery(quotesWithPictures, [], isShown), NO_IDS);
  const names = valueOf(useLiveQuery(readCategoryNames, []), OWN_NAMES);
  const named = createCategoryLookup(names);
  /** A category that nobody named keeps its short name. */
  const nameOf = (pack: string, category: string) => named({ pack, category })?.name ?? category;
  return {
    folders,
    knownTags,
    papers,
    pictured,
    /** The name of a category: of a match, or of a key such as "send/LIM". */
    categoryName: (of: QuoteMatch | string) => {
      if (typeof of !== 'string') return nameOf(of.pack, of.category);
      const cut = of.lastIndexOf('/');
      return nameOf(of.slice(0, cut), of.slice(cut + 1));
    },
    titleOf: (sha256: string) => titles.get(sha256) || say('common_paperWithoutTitle'),
  };
}

export type LockerFacts = ReturnType<typeof useLockerFacts>;

function valueOf<T>(result: LiveResult<T>, otherwise: T): T {
  return result.state === 'ready' ? result.value : otherwise;
}
