import * as z from 'zod';
import { citationFacts } from '../core/evidence/citation/citation-facts.ts';
import { detectCitation } from '../core/evidence/citation/detect-citation.ts';
import type { PaperSeen } from '../core/evidence/paper.ts';
import { sha256OfText } from '../core/evidence/sha256.ts';
import { countBands } from '../core/phrases/count-bands.ts';
import { BANDS } from '../core/phrases/hit.ts';
import { ExpectedError } from '../core/result.ts';
import { readingTextSchema } from '../core/text/reading-text-schema.ts';
import { hasText, keepText } from './paper-texts.ts';
import { addPaper, countAsRead, findPaper } from './papers.ts';

/** Characters at the beginning of a page that say whose it is. */
const OPENING = 6000;

/** What is used of the report of a page. It comes out of a hostile place, so it is parsed. */
const reportSchema = z.object({
  state: z.string(),
  reading: readingTextSchema,
  groups: z.array(z.object({ hits: z.array(z.object({ band: z.enum(BANDS) })) })),
});

/**
 * Keeps, beside a quote of a web page, the text of the page, what it is cited by, and that it was read, where the locker has not got them.
 * `ask` gives the report of the page, and is called only then; `isSearched` says whether the page is searched at all.
 * Throws `changed-halfway` when the page does not say what was quoted any more, `storage-full`, `storage-blocked`.
 */
export async function keepPage(
  paper: PaperSeen,
  isSearched: boolean,
  ask: () => Promise<unknown>,
): Promise<void> {
  const [isKept, known] = await Promise.all([hasText(paper.sha256), findPaper(paper.sha256)]);
  const isCounted = known?.read != null;
  if (isKept && (isCounted || !isSearched)) return;
  const report = reportSchema.safeParse(await ask());
  if (!report.success) throw new ExpectedError('changed-halfway', report.error);
  const { state, reading, groups } = report.data;
  if ((await sha256OfText(reading.text)) !== paper.sha256) throw new ExpectedError('changed-halfway');
  await keepText(paper.sha256, reading);
  const facts = citationFacts(paper, { text: reading.text.slice(0, OPENING), pages: [] });
  await addPaper({ ...paper, citation: detectCitation(facts) });
  if (isSearched && !isCounted && state === 'searched') await countAsRead(paper, countBands(groups));
}
