import type { Coverage } from './coverage.ts';

/** A stretch of the sentence about coverage; one that names pages has them, so that they can be links. */
export type CoveragePart = { text: string; pages?: { first: number; last: number } };

/**
 * What of a paper was searched, in one sentence: zero hits mean nothing without it. A page that is not
 * searched is always named by its number.
 */
export function describeCoverage(coverage: Coverage, kind: 'page' | 'pdf'): string {
  return coverageParts(coverage, kind)
    .map(({ text }) => text)
    .join('');
}

/** The sentence of `describeCoverage` in parts. */
export function coverageParts(coverage: Coverage, kind: 'page' | 'pdf'): CoveragePart[] {
  if (kind === 'page') {
    const none = coverage.notReached.length > 0 ? 'This page was not searched yet.' : NO_TEXT;
    return [{ text: coverage.searched > 0 ? 'The whole page was searched.' : none }];
  }
  const { pages, searched } = coverage;
  const rest = [
    say(coverage.pictures, 'is a picture without text to search', 'are pictures without text to search'),
    say(coverage.damaged, 'has text that looks damaged', 'have text that looks damaged'),
    say(coverage.unreadable, 'could not be opened', 'could not be opened'),
    say(coverage.notReached, 'was not searched yet', 'were not searched yet'),
    say(coverage.blank, 'is blank', 'are blank'),
  ].filter((part) => part.length > 0);
  const count = pages === 1 ? '1 page' : `${pages} pages`;
  const whole = pages === 1 ? 'The one page was searched.' : `All ${pages} pages were searched.`;
  const first =
    rest.length === 0
      ? [{ text: whole }]
      : [
          { text: `${count}: ${searched} searched` },
          ...rest.flatMap((part) => [{ text: '; ' }, ...part]),
          { text: '.' },
        ];
  return [...first, ...notes(coverage).map((note) => ({ text: ` ${note}` }))];
}

const NO_TEXT = 'This page has no text to search.';

/** What else the reader must know of the file. */
function notes({ xfaForm, attachments, copyProtected }: Coverage): string[] {
  const found: string[] = [];
  if (xfaForm)
    found.push(
      'This is a form that only Adobe’s own reader shows in full, so what is filled in may be missing here.',
    );
  if (attachments.length > 0) {
    const files = attachments.length === 1 ? 'a file inside it, which was' : 'files inside it, which were';
    found.push(`It has ${files} not searched: ${attachments.join(', ')}.`);
  }
  if (copyProtected)
    found.push('Its makers ask that nothing be copied from it. You may still quote a sentence as evidence.');
  return found;
}

function say(pages: number[], one: string, many: string): CoveragePart[] {
  if (pages.length === 0) return [];
  return [
    { text: pages.length === 1 ? 'page ' : 'pages ' },
    ...ranges(pages),
    { text: ` ${pages.length === 1 ? one : many}` },
  ];
}

/** "3, 7–9 and 12": page numbers as people write them. */
function ranges(pages: number[]): CoveragePart[] {
  const spans: { first: number; last: number }[] = [];
  for (const page of pages) {
    const span = spans.at(-1);
    if (span?.last === page - 1) span.last = page;
    else spans.push({ first: page, last: page });
  }
  return spans.flatMap((span, index) => {
    const { first, last } = span;
    const text = first === last ? `${first}` : last === first + 1 ? `${first}, ${last}` : `${first}–${last}`;
    const joint = index === 0 ? '' : index === spans.length - 1 ? ' and ' : ', ';
    return joint === '' ? [{ text, pages: span }] : [{ text: joint }, { text, pages: span }];
  });
}
