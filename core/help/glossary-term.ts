import type { HelpSite } from './help-sites.ts';

/** One word or name of the papers, explained. */
export type GlossaryTerm = {
  /** Its anchor on the help page is `word-` and this. */
  id: string;
  term: string;
  /** What it is called besides. */
  also?: string;
  /** Two or three sentences. */
  text: string;
  /** Where to read more. */
  more: readonly HelpSite[];
};
