/** The names of the pack that comes with Minuted and of its categories, for pages that name them and look for nothing. A test holds them to the pack. */
export const SEND_NAMES = {
  id: 'send',
  name: 'SEND phrases for English councils',
  categories: [
    { id: 'LIM', name: 'Limits and targets on EHC plans and assessments' },
    { id: 'DEM', name: 'The language of demand' },
    { id: 'SPS', name: 'Special school and specialist places' },
    { id: 'OUT', name: 'Out-of-area, residential and independent placements' },
    { id: 'BUD', name: 'Budgets, programmes, targets and incentives' },
    { id: 'THR', name: 'Thresholds, refusals, reviews and ceasing plans' },
    { id: 'INC', name: 'Mainstream inclusion as a saving' },
    { id: 'PAR', name: 'Parents, expectations and confidence' },
    { id: 'P16', name: 'Post-16 and 19 to 25' },
    { id: 'TRA', name: 'Home-to-school transport' },
    { id: 'TRI', name: 'Tribunal, mediation and complaints' },
    { id: 'SEC', name: 'Papers kept private, late or off the record' },
  ],
};
