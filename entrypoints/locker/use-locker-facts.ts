import { createCategoryLookup, namesOfPacks } from '../../core/evidence/category-name.ts';
import type { QuoteMatch } from '../../core/evidence/quote.ts';
import { SEND_NAMES } from '../../core/phrases/send-names.ts';
import { say } from '../../platform/say.ts';
import type { LiveResult } from '../../storage/follow-query.ts';
import type { FolderCount } from '../../storage/read-locker.ts';
import { useLateQuery } from './use-late-query.ts';

const NO_IDS: ReadonlySet<string> = new Set();
const NO_TITLES: ReadonlyMap<string, string> = new Map();
const OWN_NAMES = namesOfPacks([SEND_NAMES]);
const NO_FOLDERS: FolderCount[] = [];

/**
 * What the page shows around the quotes, followed in the database: folders, tags, titles, pictures, categories. It is
 * asked for when the first quotes are shown, as nobody sees it at once.
 */
export function useLockerFacts(isShown: boolean) {
  const folders = valueOf(
    useLateQuery(({ countFolders }) => countFolders(), [], isShown),
    NO_FOLDERS,
  );
  const knownTags = valueOf(
    useLateQuery(({ readTags }) => readTags(), [], isShown),
    [],
  );
  const titles = valueOf(
    useLateQuery(({ readTitles }) => readTitles(), [], isShown),
    NO_TITLES,
  );
  const pictured = valueOf(
    useLateQuery(({ quotesWithPictures }) => quotesWithPictures(), [], isShown),
    NO_IDS,
  );
  const names = valueOf(
    useLateQuery(({ readCategoryNames }) => readCategoryNames(), [], isShown),
    OWN_NAMES,
  );
  const named = createCategoryLookup(names);
  /** A category that nobody named keeps its short name. */
  const nameOf = (pack: string, category: string) => named({ pack, category })?.name ?? category;
  return {
    folders,
    knownTags,
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
