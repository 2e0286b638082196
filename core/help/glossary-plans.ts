import type { GlossaryTerm } from './glossary-term.ts';

/** Words about needs, plans and what to do when people do not agree. */
export const GLOSSARY_PLANS: readonly GlossaryTerm[] = [
  {
    id: 'send',
    term: 'SEND',
    also: 'SEN, special educational needs and disabilities',
    text: 'A child has special educational needs if learning is much harder for him or her than for others of the same age, so that special help is needed. So has a child who cannot make use of what schools have for all because of a disability. SEND is the short word for both.',
    more: ['govuk', 'contact'],
  },
  {
    id: 'sen-support',
    term: 'SEN support',
    text: 'Help that a school or nursery gives from its own money, without a plan from the council. The school must talk with the parents about it.',
    more: ['govuk', 'ipsea'],
  },
  {
    id: 'senco',
    term: 'SENCO',
    also: 'SENDCO',
    text: 'The teacher in a school who looks after the help for pupils with SEND. Most schools must have one.',
    more: ['contact'],
  },
  {
    id: 'ehcp',
    term: 'EHCP',
    also: 'EHC plan; education, health and care plan',
    text: 'A plan made by the council for one child or young person, up to the age of 25. It says what the needs are, what help there must be, and which school. The council has a duty to see that the school help in the plan is given.',
    more: ['govuk', 'ipsea'],
  },
  {
    id: 'ehc-needs-assessment',
    term: 'EHC needs assessment',
    also: 'EHCNA; EHC assessment',
    text: 'The council finds out what a child needs, with the help of experts. It is the step before a plan. Parents, young people and schools can ask for it, and the council has six weeks to say yes or no.',
    more: ['govuk', 'ipsea'],
  },
  {
    id: 'annual-review',
    term: 'Annual review',
    text: 'A check of an EHC plan, at least once in twelve months. At the end the council says if the plan stays, changes or ends.',
    more: ['ipsea'],
  },
  {
    id: 'code-of-practice',
    term: 'SEND code of practice',
    text: 'The book of rules and guidance from the government on SEND. Councils, schools and health services in England must have regard to it. That means they need a good reason to do things in another way.',
    more: ['code'],
  },
  {
    id: 'local-offer',
    term: 'Local offer',
    text: 'The web page on which a council must list the help there is for children with SEND in its area.',
    more: ['govuk'],
  },
  {
    id: 'sendiass',
    term: 'SENDIASS',
    also: 'SEND information, advice and support service',
    text: 'A free service in each area that helps parents, children and young people. Its advice must not take the side of the council.',
    more: ['sendiass'],
  },
  {
    id: 'parent-carer-forum',
    term: 'Parent carer forum',
    text: 'A group of parents of children with SEND in one area. It speaks with the council and the health service about how things are run.',
    more: ['contact'],
  },
  {
    id: 'mediation',
    term: 'Mediation',
    text: 'A talk between parents and the council, led by somebody who works for neither. For most appeals you must at least hear about mediation first, but you need not take it.',
    more: ['govuk', 'ipsea'],
  },
  {
    id: 'tribunal',
    term: 'Tribunal',
    also: 'SEND Tribunal; First-tier Tribunal',
    text: 'Judges and experts who are not part of the council. Parents and young people can appeal to them, for example when the council says no to an assessment, a plan or a school.',
    more: ['tribunal', 'ipsea'],
  },
  {
    id: 'panel',
    term: 'Panel',
    text: 'A group of council staff, often with people from schools or health, that looks at single cases. A panel can advise, but the law puts the duty on the council.',
    more: ['ipsea'],
  },
  {
    id: 'demand-management',
    term: 'Managing demand',
    text: 'A phrase of budget papers. It can mean good help early on, so that fewer children need a plan. It can also mean fewer yeses. The paper around it may tell which is meant.',
    more: ['ipsea'],
  },
];
