import { categoryKey, type CategoryLookup } from '../evidence/category-name.ts';
import type { ChangeReport } from '../evidence/change-report.ts';
import type { Folder } from '../evidence/folder.ts';
import type { Paper } from '../evidence/paper.ts';
import { quoteIdentity } from '../evidence/quote-identity.ts';
import type { Quote } from '../evidence/quote.ts';
import { sha256Now } from '../evidence/sha256-in-steps.ts';
import type { LockerFiles } from '../exports/export-task.ts';
import { knownCategory } from '../exports/report/named-category.ts';
import type { Pack } from '../phrases/pack.ts';
import { sendPack } from '../phrases/send-pack.ts';
import type { PrivateFinder } from './find-private.ts';
import {
  mapCategoryTexts,
  mapFolderTexts,
  mapPaperTexts,
  mapQuoteTexts,
  mapReportTexts,
  TEXT_PARTS,
  type CategoryTexts,
  type TextMapper,
  type TextPart,
} from './map-texts.ts';
import type { Masked } from './masked.ts';
import { choiceKey, usualChoice, type PrivateChoices } from './private-choice.ts';
import { maskText } from './mask-text.ts';
import type { PrivateKind } from './private-kind.ts';
import { spansIn } from './scan-private.ts';

/** What the reader decided before an export. */
export type GuardRules = {
  finder: PrivateFinder;
  choices: PrivateChoices;
  /**
   * Whether the format is to be imported or checked. A quote with masked words could not be, so in place of masking
   * them the quote is left out, or the words around it are.
   */
  keepsWords: boolean;
};

/** What names the categories of quotes, and the packs beside the one that comes with Minuted, which explain theirs. */
export type SaidOfCategories = { nameOf: CategoryLookup; packs: readonly Pack[] };

/** Takes out of records what the reader does not want to hand out. Give it the papers first, as exports come. */
export type PrivateGuard = {
  paper(paper: Paper): Paper;
  /** Null for a quote that is left out. Without the words around it, it has the id that belongs to what is left. */
  quote(quote: Quote): Quote | null;
  folder(folder: Folder): Folder;
  report(report: ChangeReport): ChangeReport;
  /** A category is counted when it is named for the first time. What Minuted says of its own is not private. */
  categories(said: SaidOfCategories): SaidOfCategories;
  /** Without the pictures of quotes and the copies and texts of papers in which something was masked. */
  files(files: LockerFiles): LockerFiles;
  masked(): Masked;
};

/** A guard for one export. */
export function createPrivateGuard({ finder, choices, keepsWords }: GuardRules): PrivateGuard {
  const counts = new Map<Masked[number]['what'], number>();
  const count = (what: Masked[number]['what']) => counts.set(what, (counts.get(what) ?? 0) + 1);
  /** The ids that quotes go out with; null for those that do not. */
  const newIds = new Map<string, string | null>();
  const usedIds = new Set<string>();
  const withoutPictures = new Set<string>();
  const withoutCopies = new Set<string>();

  const mask = <T>(record: T, mapTexts: (record: T, map: TextMapper) => T) => {
    const kinds = new Set<PrivateKind>();
    const parts = new Set<TextPart>();
    const masked = mapTexts(record, (text, part) => {
      const masked = spansIn(finder, text, part).filter(({ start, end, kind }) => {
        const key = choiceKey(kind, part, text.slice(start, end));
        return (choices.get(key) ?? usualChoice(kind, TEXT_PARTS[part])) !== 'leave';
      });
      for (const { kind } of masked) kinds.add(kind);
      if (masked.length > 0) parts.add(part);
      return maskText(text, masked);
    });
    return { masked, kinds, parts };
  };
  const counted = <T>({ masked, kinds }: { masked: T; kinds: ReadonlySet<PrivateKind> }): T => {
    for (const kind of kinds) count(kind);
    return masked;
  };
  const leaveOut = (id: string) => {
    newIds.set(id, null);
    count('quote-left-out');
    return null;
  };

  return {
    paper: (paper) => counted(mask(paper, mapPaperTexts)),
    quote(quote) {
      const outcome = mask(quote, mapQuoteTexts);
      const { parts, masked } = outcome;
      const isInPaper = parts.has('quote') || parts.has('around');
      if (isInPaper) {
        withoutPictures.add(quote.id);
        withoutCopies.add(quote.paper);
      }
      if (!keepsWords || !isInPaper) {
        usedIds.add(quote.id);
        return counted(outcome);
      }
      if (parts.has('quote')) return leaveOut(quote.id);
      const alone = withoutSurroundings(masked);
      // The same words twice in a paper are one quote without what stands around them.
      if (usedIds.has(alone.id)) return leaveOut(quote.id);
      usedIds.add(alone.id);
      newIds.set(quote.id, alone.id);
      withoutPictures.add(alone.id);
      count('words-around-left-out');
      return alone;
    },
    folder: (folder) => counted(mask({ ...folder, quotes: renamed(folder.quotes, newIds) }, mapFolderTexts)),
    report(report) {
      const quotes = report.quotes.flatMap(({ id, found }) =>
        renamed([id], newIds).map((newId) => ({ id: newId, found })),
      );
      return counted(mask({ ...report, quotes }, mapReportTexts));
    },
    categories({ nameOf, packs }) {
      const known = new Map<string, CategoryTexts>();
      return {
        nameOf(of) {
          if (of.pack === sendPack.id) return nameOf(of);
          const key = categoryKey(of);
          const texts =
            known.get(key) ??
            counted(mask({ name: nameOf(of), told: knownCategory(of, packs) }, mapCategoryTexts));
          known.set(key, texts);
          return texts.name;
        },
        packs: packs.map((pack) => ({
          ...pack,
          categories: pack.categories.map(
            (told) => mask({ name: undefined, told }, mapCategoryTexts).masked.told!,
          ),
        })),
      };
    },
    files: (files) => ({
      ...files,
      pictures: async (quote) => (withoutPictures.has(quote) ? [] : files.pictures(quote)),
      source: async (paper) => (withoutCopies.has(paper) ? null : files.source(paper)),
      text: async (paper) => (withoutCopies.has(paper) ? null : files.text(paper)),
    }),
    masked: () => [...counts].map(([what, number]) => ({ what, count: number })),
  };
}

function withoutSurroundings(quote: Quote): Quote {
  const selectors = quote.selectors.map((selector) =>
    selector.type === 'TextQuoteSelector' ? { ...selector, prefix: '', suffix: '' } : selector,
  );
  const identity = quoteIdentity(quote.paper, { exact: quote.exact, selectors });
  const id = sha256Now(new TextEncoder().encode(identity)).slice(0, 32);
  return { ...quote, id, selectors, sentenceBefore: '', sentenceAfter: '' };
}

function renamed(ids: readonly string[], newIds: ReadonlyMap<string, string | null>): string[] {
  return ids.flatMap((id) => {
    const other = newIds.get(id);
    return other === null ? [] : [other ?? id];
  });
}
