/**
 * Words by how often they stand in ten thousand words of council papers, roughly, counted over some dozens of
 * them: what is not listed stands there about once. Only the speed depends on it.
 */
const FREQUENT: readonly [times: number, words: string][] = [
  [200, 'the and to of in a for'],
  [
    60,
    'an are as at be been by care children from had has have health is it its local not on or our people percent ' +
      'service services social support that their this was were will with young',
  ],
  [
    20,
    'access after all also area areas authority board budget can carers child community council county early education ' +
      'ensure families family help including information key looked management may members mental more mr needs new no ' +
      'other out part partnership place plan plans provision quality report risk school schools send some staff ' +
      'strategy than there these they those through time training under up well which who within work working year ' +
      'years',
  ],
  [
    8,
    'about across action additional adult adults age any approach appropriate assessment assessments available based ' +
      'being between but capital case cases change changes cost costs current data decision decisions deliver delivery ' +
      'development director do due each effective financial focus following forecast fund funding further future good ' +
      'government group groups high home housing impact improve improvement increase independent individual inspection ' +
      'into investment leaders learning level life long made make meet meeting month national need net number one over ' +
      'parents performance person placement placements planning policy practice process programme proposed protection ' +
      'provide provided public pupils range rate rates reduce review section set should significant special specialist ' +
      'statutory system team term total two use what when where would',
  ],
];

const frequencies = new Map(
  FREQUENT.flatMap(([times, words]) => words.split(' ').map((word) => [word, times] as const)),
);

/** How often a folded lower-case word stands in ten thousand words, roughly. */
export function frequencyOf(word: string): number {
  return frequencies.get(word) ?? 1;
}
