import { CITED_FIELDS } from '../../../../core/evidence/citation.ts';
import { citationFacts } from '../../../../core/evidence/citation/citation-facts.ts';
import { detectCitation } from '../../../../core/evidence/citation/detect-citation.ts';
import { readingOf } from '../../phrases/reading-of.ts';

type Given = { kind?: 'page' | 'pdf'; address?: string; title?: string };

/** The detected values of a paper of these blocks, on one page. */
export function detect(
  blocks: string[],
  { kind = 'pdf', address = 'file:paper.pdf', title = '' }: Given = {},
) {
  const reading = readingOf(blocks, kind === 'pdf' ? blocks.map(() => 1) : []);
  const citation = detectCitation(citationFacts({ kind, address, title }, reading));
  return {
    values: Object.fromEntries(CITED_FIELDS.map((name) => [name, citation[name].detected])),
    from: Object.fromEntries(CITED_FIELDS.map((name) => [name, citation[name].from])),
  };
}

/** What is detected in a paper that says nothing of where it is from. */
export const NOTHING = Object.fromEntries(CITED_FIELDS.map((name) => [name, null]));
