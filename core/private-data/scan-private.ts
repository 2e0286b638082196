import type { ChangeReport } from '../evidence/change-report.ts';
import type { Folder } from '../evidence/folder.ts';
import type { Paper } from '../evidence/paper.ts';
import type { Quote } from '../evidence/quote.ts';
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
  type TextSide,
} from './map-texts.ts';
import { choiceKey } from './private-choice.ts';
import { PRIVATE_KINDS, type PrivateKind } from './private-kind.ts';

/** So many characters before and after are shown. */
const AROUND = 40;
/** So many places of the same words are shown. */
const EXAMPLES = 3;

/** The same words, wherever they stand on one side: one choice of the reader. */
export type PrivateFinding = {
  key: string;
  kind: PrivateKind;
  side: TextSide;
  /** As they were first found. */
  words: string;
  /** In how many places: a note, a tag, the words of a quote. */
  count: number;
  /** In how many quotes the very words of the quote have them. */
  inQuotes: number;
  /** The first places, with the words around them. */
  examples: { part: TextPart; before: string; words: string; after: string }[];
};

/** What an export would hand out, counted as its records go by. */
export type PrivateScan = {
  papers(chunk: readonly Paper[]): void;
  quotes(chunk: readonly Quote[]): void;
  folders(chunk: readonly Folder[]): void;
  reports(chunk: readonly ChangeReport[]): void;
  /** Categories of quotes, each once. */
  categories(chunk: readonly CategoryTexts[]): void;
  /** The reader's own texts first, and in them the surest kinds. */
  findings(): PrivateFinding[];
};

/** Looks through records for what may be private. */
export function createPrivateScan(finder: PrivateFinder): PrivateScan {
  const all = new Map<string, PrivateFinding>();

  const scan = <T>(record: T, mapTexts: (record: T, map: TextMapper) => unknown) => {
    const seen = new Map<string, Set<TextPart>>();
    mapTexts(record, (text, part) => {
      for (const { start, end, kind } of spansIn(finder, text, part)) {
        const words = text.slice(start, end);
        const key = choiceKey(kind, part, words);
        const finding = all.get(key) ?? startFinding(key, kind, part, words);
        all.set(key, finding);
        const parts = seen.get(key) ?? new Set();
        seen.set(key, parts);
        // The cleaned words, the selectors and the sentences around a quote repeat what was seen before.
        if (!parts.has(part) && finding.examples.length < EXAMPLES)
          finding.examples.push({ part, words, ...around(text, start, end) });
        parts.add(part);
      }
      return text;
    });
    for (const [key, parts] of seen) {
      const finding = all.get(key)!;
      finding.count += parts.size;
      if (parts.has('quote')) finding.inQuotes += 1;
    }
  };

  return {
    papers: (chunk) => chunk.forEach((paper) => scan(paper, mapPaperTexts)),
    quotes: (chunk) => chunk.forEach((quote) => scan(quote, mapQuoteTexts)),
    folders: (chunk) => chunk.forEach((folder) => scan(folder, mapFolderTexts)),
    reports: (chunk) => chunk.forEach((report) => scan(report, mapReportTexts)),
    categories: (chunk) => chunk.forEach((category) => scan(category, mapCategoryTexts)),
    findings: () => [...all.values()].sort(byUrgency),
  };
}

/** Web addresses are full of figures that mean something else: only the reader's own words are looked for in them. */
export function spansIn(finder: PrivateFinder, text: string, part: TextPart) {
  return part === 'address' ? finder.own(text) : finder.all(text);
}

function startFinding(key: string, kind: PrivateKind, part: TextPart, words: string): PrivateFinding {
  return { key, kind, side: TEXT_PARTS[part], words, count: 0, inQuotes: 0, examples: [] };
}

function around(text: string, start: number, end: number): { before: string; after: string } {
  const before = text.slice(Math.max(0, start - AROUND), start).toWellFormed();
  const after = text.slice(end, end + AROUND).toWellFormed();
  return {
    before: start > AROUND ? `…${before}` : before,
    after: end + AROUND < text.length ? `${after}…` : after,
  };
}

function byUrgency(a: PrivateFinding, b: PrivateFinding): number {
  if (a.side !== b.side) return a.side === 'yours' ? -1 : 1;
  return PRIVATE_KINDS.indexOf(a.kind) - PRIVATE_KINDS.indexOf(b.kind) || b.count - a.count;
}
