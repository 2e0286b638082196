/**
 * Words by how often they stand in ten thousand words of council papers and inspection reports, counted over some
 * dozens of them: what is not listed stands there about once at most. Only the speed depends on it.
 */
const FREQUENT: readonly [times: number, words: string][] = [
  [300, 'and the'],
  [150, 'in of to'],
  [80, 'a are children for is that with'],
  [50, 'be care not on people services support this young'],
  [30, 'as at by from has have health it local needs or percent service social their will'],
  [20, 'after all an been child council education looked there they was which who work'],
  [
    14,
    'access authority being budget but can community ensure families family help including information more ' +
      'need other plans provision risk school send some these through well were west year years',
  ],
  [
    10,
    'about across adult also area assessment between carers data do early funding good impact improve key ' +
      'management may mental new no one out parents partnership place plan provide quality schools staff ' +
      'strategy term than them those time training use we when where within working would',
  ],
  [
    7,
    'additional age any appropriate areas available based board capital cases change county development ' +
      'effective financial focus further group groups had high home how however identified if increase ' +
      'inspection into its leaders learning leavers level life long many meet most national number our outcomes ' +
      'over planning practice provided public range rate receive report review sexual should so statutory ' +
      'strategic such system team too uk under up what workers you',
  ],
  [
    5,
    'action address adoption adults advice aged agency approach arrangements assessments better changes clear ' +
      'commissioning considered corporate cost costs could currently decision deliver delivery director due ' +
      'educational effectively evidence example following foster future get government improvement include ' +
      'includes independent individual intervention investment issues living made make making multi net part ' +
      'performance person placement placements population positive professionals programme progress proposed ' +
      'protection rates reduce revenue safeguarding said section set significant skills special specific total ' +
      'transition understanding vulnerable',
  ],
  [
    3.5,
    'able act actions activities activity agencies alternative although always annual around average because ' +
      'before best both business case co commissioned communication communities complex contact continue ' +
      'current day decisions develop different directorate disability does during each ehc enable england ' +
      'enough ensuring executive experience external full fund funds general gov guidance having healthy higher ' +
      'housing identify important improving income increased individuals inspectors integrated interest lack ' +
      'lead led levels like line live managers means members met months nhs now offer only opportunities ' +
      'outcome overall oversight partners per physical policy potential process project proportion provides ' +
      'pupils recent required residential resources right road role safety sector seen sen shared since ' +
      'specialist still supported supporting take taken teams therefore three timely together treasury trust ' +
      'two used very waiting way wellbeing while wider workforce youth',
  ],
  [
    2.5,
    'above accommodation achieve against agreed analysis appendix assurance audit authorities balance below ' +
      'budgets cabinet capacity carer chief committee completed comprehensive concerns conditions consider ' +
      'consistently date delivered department developed difficulties disabilities draft effectiveness emotional ' +
      'employment engagement existing experiences feedback final finance first framework given go governance ' +
      'grant greater held house impacts improved included increasing independence input interventions involved ' +
      'joint just know last leaving legal less likely lives longer low lower mainstream majority march meeting ' +
      'meetings member model money monitoring much multiple must needed negative next non note often order ' +
      'organisations own particularly pathway pathways period personal placed poor possible practitioners ' +
      'prevent previous primary priorities priority problems processes programmes providers providing published ' +
      'pupil recently recommendation referral relationships relevant reported reports require requirement ' +
      'response responsible result return reviews risks safe scheme see senior settings short source staffing ' +
      'stage start strategies strengthen strengthening sufficient summary table targeted terms th then transfer ' +
      'transport understand undertaken using value views voluntary wide worker works yet',
  ],
  [
    1.7,
    'accessible account achieved active adulthood already amount appropriately approved approximately ' +
      'assessed attend attendance back base behaviour benefit borough building carried central challenge ' +
      'commission compared consistent consultation contract contributions core cqc culture days delay delays ' +
      'delivering demand detailed details developing dfe disabled doing domestic end environment established ' +
      'every expected experienced factors february feel figure find five found free front fully functions ' +
      'funded going growth harm hubs improvements inform informed initial initiatives inspector inspects ' +
      'insufficient involvement january known language large leadership least limited links london maintain ' +
      'manage manager medium minimum move necessary network october officer old older olds ongoing opportunity ' +
      'others outside parent particular partner pay places point post pressure pressures previously ' +
      'professional promote put real received receiving recognised recommendations reduction reflect regular ' +
      'regularly related relation remain requirements requires requiring research residents responsibilities ' +
      'responsibility results reviewed revised same secure self serious sharing small sometimes spend spending ' +
      'standards state strong subject substance successful suitable supports systems taking target targets ' +
      'teacher things times towards until updated users want ways whether whilst whole without www',
  ],
];

const frequencies = new Map<string, number>();
/** The frequent words by their first letters, as many as a beginning has at least. */
const byBeginning = new Map<string, string[]>();
for (const [times, words] of FREQUENT)
  for (const word of words.split(' ')) {
    frequencies.set(word, times);
    const beginning = word.slice(0, 3);
    const row = byBeginning.get(beginning);
    if (row) row.push(word);
    else byBeginning.set(beginning, [word]);
  }

/** How often a folded lower-case word stands in ten thousand words, roughly. */
export function frequencyOf(word: string): number {
  return frequencies.get(word) ?? 1;
}

/** How often words with this beginning, of three letters or more, stand in ten thousand words, roughly. */
export function frequencyOfBeginning(start: string): number {
  let times = 1;
  for (const word of byBeginning.get(start.slice(0, 3)) ?? [])
    if (word.startsWith(start)) times += frequencyOf(word);
  return times;
}
