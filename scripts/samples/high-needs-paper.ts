import type { PaperBlock, PaperPage } from './paper-block.ts';

// A paper of a council that does not exist. It is written to hold what makes reading a PDF hard: broken lines,
// a broken page, a table, ligatures, a scan; tests/fixtures/samples.json says what has to be found in it.

const lead = (text: string): PaperBlock => ({ kind: 'lead', text });
const heading = (text: string): PaperBlock => ({ kind: 'heading', text });
const bullet = (text: string): PaperBlock => ({ kind: 'bullet', text });
const numbered = (number: string, text: string): PaperBlock => ({ kind: 'paragraph', number, text });

const start: PaperBlock[] = [
  { kind: 'title', text: 'High needs recovery plan' },
  lead('Schools Forum, 12 November 2026, Item 6'),
  lead('Report of: Director of Education'),
  lead('Contact: Head of Inclusion and Learning Support'),
  lead('Status: for decision (recommendations 2 and 3), otherwise for comment'),
  heading('1. Summary'),
  numbered(
    '1.1',
    'This report describes how Northbrook Council supports children and young people with special educational needs and disabilities (SEND), what that support costs, and what officers propose to change between now and March 2029.',
  ),
  numbered(
    '1.2',
    'There is much to be proud of. In this spring’s survey 78% of families said that their child’s school listens to them, up from 69% a year ago. The educational psychology team is fully staffed for the first time since 2021, and every secondary school now has a quiet room that pupils can use without asking.',
  ),
  numbered(
    '1.3',
    'There is also a gap between what is spent and what the government provides. The rest of the report is about closing that gap without letting any child down. Members are asked to read sections 3 to 6 together: the savings depend on the new support being in place first.',
  ),
  heading('Recommendations'),
  { kind: 'paragraph', text: 'Schools Forum is asked to:' },
  bullet('note that the high needs block is forecast to overspend by £6.4 million in 2026–27;'),
  bullet('agree a 0.5% transfer from the Schools Block to the High Needs Block for 2027–28;'),
  bullet('endorse the DSG management plan set out in sections 3 to 6;'),
  bullet(
    'note that Appendix C, which lists the fees of individual special schools, contains exempt information under Schedule 12A to the Local Government Act 1972.',
  ),
];

const money: PaperBlock[] = [
  heading('2. Where we are now'),
  numbered(
    '2.1',
    'Spending on high needs has grown faster than the grant in each of the past four years. If nothing changed, the cumulative deficit on the high needs block would reach £21 million by March 2029.',
  ),
  numbered(
    '2.2',
    'Officers propose a set of measures that would bring high needs spending back within the available budget over three years. None of them alters what the law says about an individual child.',
  ),
  numbered(
    '2.3',
    'Waiting has become shorter. An extra writer in the team has reduced delays in finishing EHC plans, and 71% of them were sent out on time last term, against 52% a year before. Families who telephoned the SEND desk were called back within two days in nine cases out of ten.',
  ),
  { kind: 'caption', text: 'Table 1: How the service is doing' },
  {
    kind: 'table',
    widths: [160, 157, 150],
    rows: [
      ['What we measure', 'What we aim to do', 'Where we are now'],
      ['Days waiting for advice', 'Hold steady, then reduce', 'EHC plans on time: 71%'],
      ['Calls each adviser can manage', 'Demand met in two days', '93% in September'],
      ['School visits by advisers', 'Grow every term', '412 visits last year'],
      ['Places in resource bases', 'Add 48 by 2028', '16 open, 12 being built'],
      ['Families who feel heard', 'Four out of five', '78% in the spring survey'],
    ],
  },
  numbered(
    '2.4',
    'The plan needs the trust of families if it is to work. Officers have met the Northbrook Parent Carer Forum four times. Appendix A is its letter of 20 October.',
  ),
  numbered(
    '2.5',
    'Some of what parents told us was uncomfortable to hear. Several had been given three different answers to one question, and others had waited a term for a call. A named officer for each school, agreed in September, is the first answer to that.',
  ),
];

const plans: PaperBlock[] = [
  heading('3. Early help and EHC plans'),
  numbered(
    '3.1',
    'The first measure is a 15% reduction in the number of new EHC plans by March 2029, counted against the 640 plans that were issued in 2025–26. Officers describe this as a result of better help and not as a quota.',
  ),
  numbered(
    '3.2',
    'In short, the strategy is to reduce EHCPs by offering help sooner. Schools will be able to ask for a specialist teacher, a speech and language therapist or a family adviser without any form longer than a page.',
  ),
  numbered(
    '3.3',
    'There is no cap on the number of EHC plans. Every request is looked at on its own facts under section 36(8) of the Children and Families Act 2014.',
  ),
  numbered(
    '3.4',
    'Demand management, in this report, means help that comes before a crisis. A team of six inclusion advisers has been working with 31 schools since January. Head teachers say that the advisers have made staff more confident and have helped them, most of all in the weeks before a review, to manage\ndemand for specialist advice. One called the team “the best thing that has come out of the civic centre for years”.',
  ),
  numbered(
    '3.5',
    'By the autumn of 2027 this work should slow the in\uFB02ow of requests for EHC needs assessments, which rose by 22% last year. If it does not, officers will return to the Forum and say so.',
  ),
  numbered(
    '3.6',
    'Officers know that some families hear these words as a door being closed. They will work with the Parent Carer Forum to manage parental expectations honestly: to say what every school offers, what an EHC plan adds, and how to challenge a decision.',
  ),
  numbered(
    '3.7',
    'The measure will be watched for harm. Each term the council will publish how many requests were made, how many were agreed, and how many refusals were later put right on appeal.',
  ),
];

const placements: PaperBlock[] = [
  heading('4. Places and placements'),
  numbered(
    '4.1',
    'Northbrook has too few local places for autistic pupils and for pupils with social, emotional and mental health needs. Two special schools are full. A new school for 90 pupils is due to open at Millbrook in September 2028, and members have welcomed it.',
  ),
  numbered(
    '4.2',
    'As those places open, officers expect to reduce out-of-county place-\nments of pupils with SEND from 118 to 80. No child who is settled will be moved in the middle of a key stage.',
  ),
  numbered(
    '4.3',
    'Cost matters too. A day place for a pupil with SEND who is taught out-of-\ncounty costs £61,000 a year on average, and one in Northbrook £27,000. Longer journeys are hard on children too: some leave home before seven in the morning.',
  ),
  numbered(
    '4.4',
    'The plan would also reduce reliance on independent and non-maintained special schools. These schools do good work, and for some pupils they are the right place; the council will go on paying for them there.',
  ),
  numbered(
    '4.5',
    'Table 2 sets the numbers out. They are placements in October, and a pupil is counted once.',
  ),
  { kind: 'caption', text: 'Table 2: Where pupils with plans are taught' },
  {
    kind: 'table',
    widths: [227, 80, 80, 80],
    rows: [
      ['Kind of school', '2024', '2025', '2026'],
      ['Mainstream in Northbrook', '702', '741', '803'],
      ['Special in Northbrook', '391', '402', '410'],
      ['Special in a neighbouring county', '97', '110', '118'],
      ['Not maintained by a council', '84', '92', '95'],
    ],
  },
  numbered(
    '4.6',
    'Taken together, these steps would lower spending on special school placements by £2.3 million a year from 2028–29. A joint group of heads and parents will check twice a year that the new places suit the pupils who are offered them.',
  ),
  numbered(
    '4.7',
    'High-cost placements of pupils with SEND, those above £80,000 a year, will be looked at by the Director in person. The aim is to find out what the placement does for the child before asking what it costs.',
  ),
  numbered(
    '4.8',
    'Nobody expects numbers to fall at once. What the Forum can expect is a steadier path: with more help in schools, more places close to home and somebody to talk to from the first day of worry, the service will manage',
  ),
];

const schools: PaperBlock[] = [
  {
    kind: 'paragraph',
    text: 'demand for EHC plans more effectively than it has been able to since 2022, and families will spend less time waiting.',
  },
  heading('5. Mainstream schools, reviews and young adults'),
  numbered(
    '5.1',
    'Many parents want a place at the school at the end of their road. The plan would increase the proportion of pupils with EHC plans taught in mainstream classes from 41% to 50%, which is modelled to save £1.2 million a year.',
  ),
  numbered(
    '5.2',
    'An audit of 60 cases found that 14 children with EHC plans could have had their needs met in local schools if a resource base had been open. In the other 46 the placement was plainly right.',
  ),
  numbered(
    '5.3',
    'A more robust approach to decisions at the SEND panel began in May. The panel now writes down its reasons in plain English, and a parent representative reads a sample each month.',
  ),
  numbered(
    '5.4',
    'From January each annual review meeting will ask whether an EHC plan is still required. Where a young person has done what they set out to do, the ceasing of EHC plans will be discussed with them and with their family before anything is decided.',
  ),
  numbered(
    '5.5',
    'For older students with SEND the council expects to reduce post-16 placements at independent specialist colleges from 37 to 25. Northbrook College is opening a supported internship programme with the hospital and two local employers; its first nine students all have paid work.',
  ),
  numbered(
    '5.6',
    'Officers believe that the high needs block can be \uFB01nancially sustainable by 2029 if these measures go ahead together. They also say plainly that the forecast rests on birth rates, on staff being found, and on the government’s own plans, none of which the council controls.',
  ),
  numbered(
    '5.7',
    'Head teachers on the working group asked that the money follow the pupil. The council has agreed: a school that takes a child with a plan will have the top-up from the first day and not from the next term.',
  ),
];

const rest: PaperBlock[] = [
  heading('6. Travel and appeals'),
  numbered(
    '6.1',
    'Home to school transport for pupils with SEND is forecast to overspend by £1.9 million. Families will be offered personal travel budgets where these suit them, and eight routes to special schools will have pick-up points from September.',
  ),
  numbered(
    '6.2',
    'The right to free travel for eligible children stays as it is. Drivers and passenger assistants had 2,300 hours of training last year, and complaints halved.',
  ),
  numbered(
    '6.3',
    'Families appealed 74 times last year about SEND decisions. Officers will prepare earlier to defend appeals that they think are wrong, and will settle sooner where the family is right: in 29 of the 31 cases that were heard, the panel of judges agreed with the family.',
  ),
  heading('7. Notes for members'),
  numbered(
    '7.1',
    'Shared buildings: the boiler safety valve at the teachers’ centre has been replaced, so meetings can go back there in the new year.',
  ),
  numbered(
    '7.2',
    'Depots: waste services have asked to use the centre’s car park on Saturdays, to manage demand for kerbside collections in the streets nearby. Heads raised no objection.',
  ),
  numbered(
    '7.3',
    'Dates: the Forum meets next on 14 January. A tour of the new sports hall has been arranged beforehand, and lunch is provided.',
  ),
  heading('8. What happens next'),
  numbered(
    '8.1',
    'If the Forum agrees, Cabinet will be asked to approve the plan on 9 December. Members of the public may ask a question if they write in three working days before.',
  ),
  numbered(
    '8.2',
    'A short version of this report, with pictures and in large print, will be on the council’s website from Monday. Appendix A follows as a scan of the letter as it was received.',
  ),
];

const glossary: PaperBlock[] = [
  heading('Appendix B: Words used in this report'),
  bullet(
    'Annual review: the meeting, at least once a year, at which family, school and council look at how a plan is working.',
  ),
  bullet(
    'Dedicated Schools Grant: the money that the government gives each council for schools. The high needs block is the part of it for pupils who need more help.',
  ),
  bullet(
    'EHC plan: a legal document that describes a child’s education, health and care needs and the help that must be given.',
  ),
  bullet(
    'Resource base: a room and a team in an ordinary school, for pupils who need a calmer place for part of the day.',
  ),
  bullet(
    'Schools Forum: a public meeting of head teachers, governors and others that advises on, and in some matters decides, how school money is shared.',
  ),
  heading('How to have your say'),
  {
    kind: 'paragraph',
    text: 'Families can comment until 8 January 2027 by letter, by telephone or at one of five drop-in mornings in libraries. An adviser who does not work for the council will be there, and so will an interpreter if one is booked. Every comment will be answered, and the answers will be published with names left out.',
  },
  {
    kind: 'paragraph',
    text: 'Appendix C (fees of individual schools) is on yellow paper and is not for publication.',
  },
];

/** The sample paper, page by page: a report to the Schools Forum of an invented council. */
export const highNeedsPaper: PaperPage[] = [
  start,
  money,
  plans,
  placements,
  schools,
  rest,
  'scanned letter',
  glossary,
];
