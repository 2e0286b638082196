import { emptyCitation } from '../../core/evidence/citation.ts';
import type { Folder } from '../../core/evidence/folder.ts';
import type { Paper } from '../../core/evidence/paper.ts';
import type { Quote } from '../../core/evidence/quote.ts';
import { quoteId } from '../../storage/quote-id.ts';
import { sampleFolder, samplePaper, sampleQuote } from '../unit/exports/sample-evidence.ts';

const COUNCILS = ['Northbrook', 'Eastmere', 'Westhaven'];
const BANDS = ['read-first', 'worth-reading', 'maybe'] as const;
const CATEGORIES = ['LIM', 'OOA', 'TRN'];
const WORDS = ['demand', 'placements', 'transport', 'plans', 'reserves', 'tribunals'];

/**
 * An invented locker: papers of three councils and `count` quotes, the first the newest, each with words of its own
 * ("case 7 of the quotes"); every fourth is a long one, every third has the tag "appeal", every fifth a note.
 */
export async function bigLocker(
  count: number,
): Promise<{ papers: Paper[]; quotes: Quote[]; folder: Folder }> {
  const papers = COUNCILS.map((council, index): Paper => {
    const detected = { detected: council, from: 'host' as const, typed: null };
    return {
      ...samplePaper,
      sha256: String(index + 1).repeat(64),
      title: `Report to the schools forum of ${council}`,
      citation: { ...emptyCitation(), council: detected },
      read: { at: `2026-01-0${index + 1}T09:00:00.000Z`, first: index, worth: index * 2, maybe: 0 },
    };
  });
  const quotes = await Promise.all(
    Array.from({ length: count }, async (_, index): Promise<Quote> => {
      const more =
        index % 4 === 3 ? ' This follows the plan that the board was shown in spring.'.repeat(6) : '';
      const exact = `We will manage ${WORDS[index % 6]} in case ${index} of the quotes.${more}`;
      const paper = papers[index % 3]!.sha256;
      const selectors = sampleQuote.selectors.map((selector) =>
        selector.type === 'TextQuoteSelector' ? { ...selector, exact } : selector,
      );
      const quote = { ...sampleQuote, exact, cleaned: exact, paper, selectors };
      const at = new Date(Date.UTC(2026, 0, 20) - index * 60_000).toISOString();
      const match = {
        pack: 'send',
        packVersion: '1',
        patternId: `${CATEGORIES[index % 3]}-01`,
        category: CATEGORIES[index % 3]!,
        band: BANDS[index % 3]!,
        words: `manage ${WORDS[index % 6]}`,
      };
      return {
        ...quote,
        id: await quoteId(paper, quote),
        match: index % 7 === 6 ? null : match,
        note: index % 5 === 0 ? `Ask about case ${index}.` : '',
        tags: index % 3 === 0 ? ['appeal'] : [],
        savedAt: at,
        changedAt: at,
      };
    }),
  );
  const folder = { ...sampleFolder, name: 'Tribunal appeal', quotes: quotes.slice(0, 4).map(({ id }) => id) };
  return { papers, quotes, folder };
}
