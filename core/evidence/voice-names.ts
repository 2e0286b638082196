import type { Voice } from './quote.ts';

/** Whose words a quote is, as readers see it. */
export const VOICE_NAMES: Record<Voice, string> = {
  officer: 'An officer of the council',
  councillor: 'A councillor',
  public: 'A member of the public',
  dfe: 'The Department for Education',
  other: 'Somebody else',
};
