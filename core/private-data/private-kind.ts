/** What is looked for before anything leaves, from the surest to the least sure. `own` are the reader's own words. */
export const PRIVATE_KINDS = [
  'own',
  'nhs-number',
  'pupil-number',
  'insurance-number',
  'email',
  'postcode',
  'phone',
] as const;

export type PrivateKind = (typeof PRIVATE_KINDS)[number];

/** What a kind is called on the screen and in what is put in its place: "[masked: postcode]". */
export const KIND_NAMES: Record<PrivateKind, string> = {
  own: 'private word',
  'nhs-number': 'NHS number',
  'pupil-number': 'pupil number',
  'insurance-number': 'National Insurance number',
  email: 'e-mail address',
  postcode: 'postcode',
  phone: 'phone number',
};

/** What stands in place of masked words. */
export function maskOf(kind: PrivateKind): string {
  return `[masked: ${KIND_NAMES[kind]}]`;
}
