import { GLOSSARY_MONEY } from './glossary-money.ts';
import { GLOSSARY_PLANS } from './glossary-plans.ts';
import { GLOSSARY_SCHOOLS } from './glossary-schools.ts';
import type { GlossaryTerm } from './glossary-term.ts';

/** The words of SEND papers, in the order of the alphabet. Written by us, for parents; it is not legal advice. */
export const GLOSSARY: readonly GlossaryTerm[] = [
  ...GLOSSARY_PLANS,
  ...GLOSSARY_MONEY,
  ...GLOSSARY_SCHOOLS,
].toSorted((a, b) => a.term.localeCompare(b.term, 'en-GB'));
