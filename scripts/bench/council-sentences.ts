/**
 * Sentences of an invented council's papers, written for the bench; names in braces are those of `council-words.ts`.
 * None holds a phrase of the pack, and many hold one of its words, as the sentences of real papers do.
 */
export const plainSentences = [
  'The {service} service received {count} enquiries from {people} in {month}, which is {share} more than in the same period of {year}.',
  'Councillor {name} asked how {thing} would be paid for and was told that {money} had been set aside in {year}.',
  'Members are asked to {verb} {thing} and to note the {quality} progress described in paragraph {count} of this report.',
  'Work on {place} in {town} began in {month} {year} and is expected to take a further {count} weeks.',
  'The bill for {thing} came to {money}, which members had approved in {month}; the rest is explained by {topic}.',
  'Officers met {people} at {place} to talk about {topic}, and a note of the meeting is in the appendix.',
  'A {quality} change in {topic} has been seen across the county, although the figures for {town} remain {quality}.',
  'It is proposed to {verb} {thing} by {month} so that {people} know what to expect.',
  'The Director said that {count} posts in the {service} team were vacant and that recruitment would continue through {month}.',
  'Since {year} the council has worked with {people} in {town} to {verb} {thing} and to improve {topic}.',
  'There were {count} responses to the consultation, of which {share} supported the plans for {place}.',
  'The lease of {place} ends in {year}; options will be brought to Cabinet in {month} together with a {quality} valuation.',
  'In {town} the number of {people} who use the {service} service fell by {share}, mainly because of {topic}.',
  'The Committee thanked {people} for their time and resolved that {thing} be reported again in {month}.',
  'An equality impact assessment was completed for {thing} and found no negative effect on {people} with protected characteristics.',
  'In {service} a sum of {money} was left over, because posts were empty and a new contract for {topic} had begun.',
  'The auditor gave {thing} a rating of reasonable assurance and made {count} recommendations, all of which were accepted.',
  'A gift of {money} has come from the lottery for {topic}, to be used by the end of {month} {year}.',
  'Mr {name} of {town} asked why {place} was closed on Sundays and whether the opening hours could be extended.',
  'The partnership will {verb} {thing} with the health service, the police and {count} voluntary organisations.',
  'Reserves are expected to stand at {money} at the end of {year}, compared with {money} twelve months earlier.',
  'No decision has been taken about {place}, and {people} will be told before anything changes.',
  'The {service} team manages {count} contracts worth {money} a year, including those for {topic}.',
  'Performance in {service} was above target in {count} of the measures and below it in two, both about {topic}.',
  'This report sets out the {quality} steps that the council has taken since {month} and asks members to {verb} {thing}.',
  'Under section {count} of the Act the authority must {verb} {thing} at least once every three years.',
  'The capital programme includes {money} for {place}, which will be built on land that the council already owns.',
  'Councillor {name} declared an interest as a governor of a school in {town} and left the room during the vote.',
  'Bus passengers in {town} told us that {topic} mattered less to them than a {quality} timetable.',
  'The strain on {service} comes from dearer materials, from {topic} and from a {quality} rise in the number of {people}.',
];

/** Clauses without a beginning and an end: with those below they make some thousands of shapes of sentences. */
export const clauses = [
  'the {service} service has reviewed {thing} with {people}',
  'the bill for {place} was {money} in {year}',
  '{people} in {town} asked the council to {verb} {thing}',
  '{share} of {people} were content with {place}',
  'the lead officer for {service} will {verb} {thing}',
  'a {quality} plan for {place} was agreed',
  'the contract for {topic} ends in {month} {year}',
  'the {service} team lost {count} posts',
  'Councillor {name} spoke about {topic}',
  'the panel heard from {people} about {place}',
  'repairs to {place} were put off until {month}',
  '{thing} and {thing} are to be read together',
  'the grant of {money} covers {topic}',
  'two thirds of the {service} budget is spent on {topic}',
  'nobody from {town} came to the meeting about {place}',
  'the figures for {month} are {quality}',
  'work with {people} in {town} has been {quality}',
  'the forecast for {service} moved by {money}',
  'the trust that runs {place} wrote to {people}',
  'an audit of {thing} took {count} days',
  'the county and the towns share the cost of {topic}',
  '{count} visits were made to {place}',
  'the inspector looked at {thing} and at {topic}',
  'advice on {topic} is given to {people} in {town}',
  'the {quality} rise in the use of {place} goes on',
  'the deputy leader thanked {people} for {thing}',
  'the risk around {topic} is held by {service}',
  'the lease, the insurance and {thing} are in order',
  'Mrs {name} has led {service} since {year}',
  'the new system for {topic} starts in {month}',
  'a fee of {money} is paid by {people}',
  'staff in {service} were asked to {verb} {thing}',
];

export const openings = [
  'Members noted that ',
  'Since {month}, ',
  'In {town} and nearby, ',
  'As reported in {year}, ',
  'The chair said that ',
  'According to the {service} team, ',
  'It was asked whether ',
  'Over the past {count} weeks ',
  'For the first time since {year} ',
  'By the end of {month} ',
  'The appendix shows that ',
  'Residents were told that ',
];

export const endings = [
  '.',
  ', mainly because of {topic}.',
  '; a note will follow in {month}.',
  ', at {money} a year.',
  ' (see paragraph {count}).',
  ', as {people} had hoped.',
  ' after talks with {people} in {town}.',
  ', which is {share} more than in {year}.',
  ' and this will be looked at again in {month}.',
  ', subject to {thing}.',
];

/** Sentences about children and schools that are no hits: near misses are what a search spends its time on. */
export const schoolSentences = [
  'The school in {town} has {count} pupils on roll and an above-average share of children with special educational needs.',
  'Parents of children with SEND told the panel in {month} that staff at {place} were kind and easy to reach.',
  'The annual review meeting was held in {month} and the education, health and care plan was updated with the family.',
  'A total of {count} young people with an EHC plan moved on to college or training in {year}.',
  'Inspectors found that leaders know their schools well and that {topic} had improved since {year}.',
  'Headteachers asked for earlier advice on {topic} and for a named contact in the {service} team.',
  'The high needs block of the dedicated schools grant was {money} in {year}, and the forum noted the allocation.',
  'The new special school at {town} will open in {month} {year} with {count} places for pupils aged 4 to 19.',
  'Support in mainstream schools was praised by {people}, who said that {topic} had become less of a worry.',
  'Speech and language therapists saw {count} children in {month}, {share} of them within six weeks.',
];

/** Where a typical wording of the pack stands; the wording comes in place of {wording}. */
export const phraseSentences = [
  'The report describes {wording} as one of the themes of the coming year.',
  'Officers referred to {wording} when they presented the figures for {year}.',
  'The paper that went to Cabinet in {month} speaks of {wording} and gives {count} examples.',
  'Several {people} asked what was meant by {wording}, and were promised an answer by {month}.',
];
