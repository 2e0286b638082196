import { citedValues } from '../evidence/citation/cited-values.ts';
import type { Quote } from '../evidence/quote.ts';
import { describeMasked, type Masked } from '../private-data/masked.ts';
import { cleanReading } from '../text/clean-reading.ts';
import { oneLine } from './one-line.ts';
import type { QuotedPaper } from './collect-by-paper.ts';
import { webAddress } from './web-address.ts';

/** A paper, or a report of a pack, as an item for a program that keeps references. Every text is on one line. */
export type CitedReport = {
  /** Letters, figures and hyphens; the same in every export, and each once. */
  key: string;
  title: string;
  genre: 'Council paper' | 'Web page';
  /** Who is answerable for it: the council, else the author, else the body; null if nobody is known. */
  institution: string | null;
  /** "Cabinet, item 9". */
  meeting: string | null;
  /** ISO date of the meeting. */
  date: string | null;
  url: string | null;
  /** ISO date of the day on which the last quote was saved. */
  accessed: string;
  tags: string[];
  /** A line for each quote, then the author of a council's report, the SHA-256 of the paper, and what was masked. */
  notes: string[];
};

/**
 * The items for all papers with quotes: one for a paper, or one for each report of it that the quotes name. Each says
 * what was masked in the whole export, as items part company in a program for references.
 */
export function citedReports(papers: readonly QuotedPaper[], masked: Masked = []): CitedReport[] {
  const remark = describeMasked(masked);
  const keys = new Set<string>();
  return papers.flatMap(({ paper, quotes }) => {
    const reports = new Map<string, Quote[]>();
    for (const quote of quotes) {
      const name = JSON.stringify(citedValues(quote.citation, paper.citation));
      reports.set(name, [...(reports.get(name) ?? []), quote]);
    }
    return [...reports.values()].map((own) => {
      const report = toReport({ paper, quotes: own }, keys);
      return remark === '' ? report : { ...report, notes: [...report.notes, remark] };
    });
  });
}

function toReport({ paper, quotes }: Pick<QuotedPaper, 'paper' | 'quotes'>, keys: Set<string>): CitedReport {
  const { citation, address } = quotes[0]!;
  const values = citedValues(citation, paper.citation);
  const [council, body, author, item] = [values.council, values.body, values.author, values.agendaItem].map(
    (value) => value && oneLine(value),
  );
  const day = values.meetingDate && oneLine(values.meetingDate);
  const date = day && isDay(day) ? day : null;
  const addresses = [address, ...paper.addresses.map((alias) => alias.address)];
  return {
    key: keyOf(council ?? body ?? null, date, paper.sha256, keys),
    title: oneLine(values.reportTitle ?? '') || oneLine(paper.title) || 'Paper without a title',
    genre: paper.kind === 'pdf' ? 'Council paper' : 'Web page',
    institution: council || author || body || null,
    meeting: [body, date ? null : day, item && `item ${item}`].filter(Boolean).join(', ') || null,
    date,
    url: addresses.map(webAddress).find((url) => url !== null) ?? null,
    accessed: quotes.reduce((last, { savedAt }) => (savedAt > last ? savedAt : last), '').slice(0, 10),
    tags: [...new Set(quotes.flatMap(({ tags }) => tags.map(oneLine)))].filter((tag) => tag !== ''),
    notes: [
      ...quotes.map(quoteNote),
      ...(council && author ? [`Author of the report: ${author}`] : []),
      `SHA-256 of the ${paper.kind === 'pdf' ? 'file' : 'text'}: ${paper.sha256}`,
    ],
  };
}

/** "northbrook-2026-0a1b2c3d"; a second report of the same paper gets "-2". */
function keyOf(name: string | null, date: string | null, sha256: string, keys: Set<string>): string {
  const word = /[a-z]{2,20}/.exec(name?.normalize('NFD').toLowerCase() ?? '')?.[0] ?? 'paper';
  const key = `${word}-${date?.slice(0, 4) ?? 'undated'}-${sha256.slice(0, 8)}`;
  let free = key;
  for (let number = 2; keys.has(free); number += 1) free = `${key}-${number}`;
  keys.add(free);
  return free;
}

/** A quote with its place and what the reader wrote, on one line. */
function quoteNote({ exact, pages, place, note, tags }: Quote): string {
  const where = [
    place.paragraph && `paragraph ${place.paragraph}`,
    place.packPage && `pack page ${place.packPage}`,
    place.reportPage && `report page ${place.reportPage}`,
    pages.length > 0 && `PDF page ${pages.join(', ')}`,
  ].filter(Boolean);
  return oneLine(
    [
      `“${cleanReading(exact)}”`,
      where.length > 0 && `(${where.join('; ')})`,
      note && `Note: ${note}`,
      tags.length > 0 && `Tags: ${tags.join(', ')}`,
    ]
      .filter(Boolean)
      .join(' '),
  );
}

function isDay(day: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && new Date(`${day}T00:00Z`).toJSON()?.slice(0, 10) === day;
}
