import type { CoverBlock } from './extract-cover.ts';

/** What the cover of an extract says. */
export type CoverFacts = {
  title: string;
  /** How the paper is cited, in one line. */
  citation: string;
  /** Where it was read; null for a file. */
  address: string | null;
  /** The pages (from 1) that follow, in order, and how many the paper has. */
  pages: readonly number[];
  of: number;
  /** Names of the files inside the paper, which pdf.js takes over whatever pages are asked for. */
  attachments: readonly string[];
  /** How many quotes are marked on them. */
  marked: number;
  /** SHA-256 and length of the whole paper. */
  sha256: string;
  bytes: number;
  /** "22 November 2026", and the program with its version. */
  madeOn: string;
  madeWith: string;
};

/** The words of the cover sheet, from the top. */
export function coverText(facts: CoverFacts): CoverBlock[] {
  const { title, citation, address, pages, of, attachments, marked, sha256, bytes, madeOn, madeWith } = facts;
  const one = pages.length === 1;
  const part = `After this sheet ${one ? 'comes 1 page' : `come ${pages.length} pages`} of the ${of} that the paper has: PDF ${one ? 'page' : 'pages'} ${pageRanges(pages)}.`;
  return [
    { text: 'Extract from a paper', style: 'heading' },
    { text: title || 'A paper without a title', style: 'title' },
    { text: citation, style: 'plain' },
    ...(address ? [{ text: `Read at: ${address}`, style: 'plain' } as const] : []),
    { text: 'What this is', style: 'label' },
    { text: part, style: 'plain' },
    {
      text: 'This is an extract, not the paper. The other pages are left out, and with them what stands before and after. Read the whole paper before you rely on these pages.',
      style: 'plain',
    },
    { text: marksText(marked), style: 'plain' },
    ...(attachments.length > 0 ? [{ text: filesText(attachments), style: 'plain' } as const] : []),
    { text: 'How to check it', style: 'label' },
    {
      text: `The whole paper is a file of ${bytes.toLocaleString('en-GB')} bytes. Its SHA-256, a number worked out from every byte of it, is:`,
      style: 'plain',
    },
    { text: sha256, style: 'code' },
    {
      text: 'Whoever has the same paper gets the same number from it, and can compare these pages with its own. The number is of the whole paper, not of this extract.',
      style: 'plain',
    },
    { text: `Made with ${madeWith} on ${madeOn}.`, style: 'plain' },
  ];
}

function marksText(marked: number): string {
  if (marked === 0) return 'Nothing was added to the pages.';
  const quotes = marked === 1 ? 'the quote that was' : `the ${marked} quotes that were`;
  return `The yellow marks and their notes are not part of the paper. They show ${quotes} saved from it.`;
}

function filesText(names: readonly string[]): string {
  return names.length === 1
    ? `The paper has a file inside it, which is in this extract too: ${names[0]}.`
    : `The paper has files inside it, which are in this extract too: ${names.join(', ')}.`;
}

/** "3, 7–9 and 12". */
export function pageRanges(pages: readonly number[]): string {
  const spans: { first: number; last: number }[] = [];
  for (const page of pages) {
    const span = spans.at(-1);
    if (span?.last === page - 1) span.last = page;
    else spans.push({ first: page, last: page });
  }
  const texts = spans.map(({ first, last }) => (first === last ? `${first}` : `${first}–${last}`));
  return texts.length > 1 ? `${texts.slice(0, -1).join(', ')} and ${texts.at(-1)}` : texts.join('');
}
