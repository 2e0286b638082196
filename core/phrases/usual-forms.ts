/**
 * Words that take a plural and no other ending: what they would make is no word ("weeked"), or another one, as
 * "planning" is in a paper that says "plans".
 */
export const NOUNS: ReadonlySet<string> = new Set(
  (
    'absence academy accident adopter adult agenda amenity annex appendix art article assistant attitude ' +
    'auditor backlog badge bailout barrier barrister base bed belief boiler borough builder bus business ' +
    'cabinet capital car card carer carriageway case caseload caseworker category centile centre chapter ' +
    'charity child choice class classroom clause clinic closure club college committee comparator ' +
    'complaint computer condition consultant corridor council councillor county course criterion customer ' +
    'cylinder date day deadline deficit department developer director driver earner echp ehcna ehcp ' +
    'employee envelope error estate event exam example expert family fare fee figure flight food gap gcse ' +
    'goal governor hall headteacher hectare highway holder holiday home hospital hotel hour household hub ' +
    'incident indicator inmss inpatient institute item job journey kitchen kpi landlord laptop law lawn ' +
    'lawyer leader learner leaver legend lesson library lifestyle locum loophole lunch majority meal ' +
    'medicine member merger mistake mile minister minority minute month mother mum myth neighbour nmss nurse ' +
    'nursery off office officer old outcome outlier owner page panel para paragraph parcel parent part party ' +
    'passport pathway patient penalty pensioner percent percentage percentile plan policy pothole pound ' +
    'premium prison prize problem procedure professional programme provider pupil quota railcard ratio ' +
    'reader refugee region restraint resident road route salary sector senco sendco server service session shop ' +
    'shortage site solicitor specialist sport staff stakeholder statute sticker strand strategy street ' +
    'student supplier surgery system tablet tariff teacher team tenant therapy threshold ticket tier timeframe ' +
    'timescale toilet tourist town trainee tranche tree tribunal trip trustee undergraduate unit up ' +
    'vehicle venue village visitor volume wage ward way week winner word worker workload workshop workstream ' +
    'year'
  ).split(' '),
);

/** Words with the ending of a noun that are verbs as well. */
export const VERBS_LIKE_NOUNS: ReadonlySet<string> = new Set(
  (
    'augment balance caution cement comment commission compliment document evidence experience experiment finance function ' +
    'harness implement increment influence mention motion partition petition position question ration reference sanction ' +
    'segment sentence sequence silence spring station string supplement transition volunteer witness'
  ).split(' '),
);

/** Plurals and past forms that no rule gives. Each row is the word and its other forms. */
export const IRREGULAR: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  (
    'analysis analyses|bend bends bent bending|break breaks broke broken breaking|bid bids bidding|uphold upholds upheld upholding|total totals totalled totalling|appendix appendices appendixes|begin begins began begun beginning|bring brings brought bringing|' +
    'build builds built building|buy buys bought buying|bus buses|child children|choose chooses chose chosen choosing|' +
    'come comes came coming|cost costs costing costed|criterion criteria|cut cuts cutting|data|diagnosis diagnoses|' +
    'do does did done doing|draw draws drew drawn drawing|drive drives drove driven driving|fall falls fell fallen falling|' +
    'feel feels felt feeling|fight fights fought fighting|find finds found finding|get gets got getting|' +
    'give gives gave given giving|go goes went gone going|grow grows grew grown growing|have has had having|' +
    'hold holds held holding|keep keeps kept keeping|know knows knew known knowing|lead leads led leading|' +
    'leave leaves left leaving|let lets letting|lose loses lost losing|make makes made making|man men|mean means meant|' +
    'meet meets met meeting|pay pays paid paying|overspend overspends overspent overspending|oversee oversees oversaw overseen overseeing|person persons people|' +
    'put puts putting|repay repays repaid repaying|reset resets resetting|ring rings rang rung ringing|rise rises rose risen rising|run runs ran running|say says said saying|' +
    'see sees saw seen seeing|seek seeks sought seeking|sell sells sold selling|send sends sent sending|' +
    'set sets setting|show shows showed shown showing|shut shuts shutting|spend spends spent spending|' +
    'split splits splitting|stand stands stood standing|take takes took taken taking|teach teaches taught teaching|' +
    'tell tells told telling|think thinks thought thinking|underspend underspends underspent underspending|' +
    'win wins won winning|withdraw withdraws withdrew withdrawn withdrawing|withhold withholds withheld withholding|' +
    'woman women|write writes wrote written writing'
  )
    .split('|')
    .map((row) => {
      const forms = row.split(' ');
      return [forms[0] ?? '', forms];
    }),
);

/** Verbs of two syllables that double their last letter because the second one is stressed. */
export const DOUBLED: ReadonlySet<string> = new Set(
  'admit commit control defer deter incur occur omit permit prefer program refer regret remit submit transfer transmit'.split(
    ' ',
  ),
);
