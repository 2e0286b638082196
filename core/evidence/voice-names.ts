/** Whose words a quote can be. */
export const VOICES = ['officer', 'councillor', 'public', 'dfe', 'other'] as const;

/** Whose words a quote is, as readers see it. */
export const VOICE_NAMES: Record<(typeof VOICES)[number], string> = {
  officer: 'An officer of the council',
  councillor: 'A councillor',
  public: 'A member of the public',
  dfe: 'The Department for Education',
  other: 'Somebody else',
};
