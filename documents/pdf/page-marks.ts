import type { PageMarks } from '../../core/text/reading-text.ts';
import { countedNumbers } from './counted-numbers.ts';

/** The lines at the top and at the bottom of a page (from 1), as text. */
export type PageEdges = { page: number; edges: readonly string[] };

const STAMP = /^page\s+(\d{1,4})$/iu;
const NUMBER_OF = /^(?:page\s+)?(\d{1,4})\s*(?:of|\/)\s*\d{1,4}$/iu;
const DASHED = /^[-–—|]\s*(\d{1,4})\s*[-–—|]$/u;
const AGENDA_ITEM = /^agenda\s+item(?:\s+(?:no\.?|number))?:?\s+(\d{1,3}[a-z]?)$/iu;

/** So much of the stamped pages must be numbered through for the stamps to be those of a pack. */
const MOST = 0.6;

/**
 * What each page says of itself, from the lines at its edges and the labels of the PDF (null where it has none).
 *
 * Committee systems stamp "Page 131" on every page of a pack and "Agenda Item 9" on the first page of each report
 * (ModernGov). "Page 7" alone is a report's own number, unless the paper has such stamps of items, numbers of its
 * own beside the stamps, or pages that are numbered through from a later page than the first.
 */
export function findPageMarks(
  pages: readonly PageEdges[],
  labels: readonly string[] | null,
): Map<number, PageMarks> {
  const counted = countedNumbers(pages);
  const found = pages.map(({ page, edges }) => ({
    page,
    stamp: firstMatch(edges, STAMP),
    own: firstMatch(edges, NUMBER_OF) ?? firstMatch(edges, DASHED) ?? counted.get(page) ?? null,
    agendaItem: firstMatch(edges, AGENDA_ITEM),
  }));
  const isPack = found.some(({ agendaItem }) => agendaItem !== null) || isNumberedOn(found);
  const beside = found.some(({ stamp, own }) => stamp !== null && own !== null && stamp !== own);
  return new Map(
    found.map(({ page, stamp, own, agendaItem }) => {
      const label = labels?.[page - 1];
      const reportLabel = label !== undefined && label !== '' && label !== String(page) ? label : null;
      const ofPack = isPack || beside;
      const packPage = ofPack ? stamp : null;
      return [page, { packPage, reportPage: own ?? (ofPack ? null : stamp) ?? reportLabel, agendaItem }];
    }),
  );
}

function firstMatch(edges: readonly string[], pattern: RegExp): string | null {
  for (const edge of edges) {
    const match = pattern.exec(edge.trim());
    if (match) return match[1]!;
  }
  return null;
}

/** Whether most stamps count on from page to page of the PDF, beginning later than at 1. */
function isNumberedOn(found: readonly { page: number; stamp: string | null }[]): boolean {
  const ahead = found.flatMap(({ page, stamp }) => (stamp === null ? [] : [Number(stamp) - page]));
  const counts = new Map<number, number>();
  for (const by of ahead) counts.set(by, (counts.get(by) ?? 0) + 1);
  const [by = 0, times = 0] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  return by > 0 && times >= MOST * ahead.length;
}
